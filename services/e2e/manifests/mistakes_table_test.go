package manifests_test

func formMistakes() map[string]mistake {
	return map[string]mistake{
		"a pod template indented out of its place": {func(r *rendering) {
			d := r.get("Deployment", "auth")
			d.set("template", d.at("spec", "template").v)
			d.at("spec").set("template", nil)
		}, `unknown field "template"`},
		"containers beside the pod's spec": {func(r *rendering) {
			d := r.get("Deployment", "auth").at("spec", "template")
			d.set("containers", d.at("spec", "containers").v)
		}, `unknown field "spec.template.containers"`},
		"a misspelt field": {func(r *rendering) {
			r.container("auth").set("livenesProbe", map[string]any{})
		}, `unknown field`},
		"a field in the wrong case": {func(r *rendering) {
			r.container("auth").set("ImagePullPolicy", "Always")
		}, `unknown field`},
		"a number that is text": {func(r *rendering) {
			r.get("HorizontalPodAutoscaler", "auth").at("spec").set("maxReplicas", "ten")
		}, "HorizontalPodAutoscaler auth: "},
		"a kind of another version": {func(r *rendering) {
			r.get("HorizontalPodAutoscaler", "auth").set("apiVersion", "autoscaling/v2beta2")
		}, "is not known"},
		"another namespace": {func(r *rendering) {
			r.get("Service", "auth").at("metadata").set("namespace", "default")
		}, "it is in the namespace"},
	}
}

func podMistakes() map[string]mistake {
	return map[string]mistake{
		"root":             {func(r *rendering) { r.pod("auth").at("securityContext").set("runAsUser", 0) }, "may run as root"},
		"root not refused": {func(r *rendering) { r.pod("auth").at("securityContext").set("runAsNonRoot", nil) }, "may run as root"},
		"no seccomp":       {func(r *rendering) { r.pod("auth").at("securityContext").set("seccompProfile", nil) }, "seccomp is not"},
		"a token":          {func(r *rendering) { r.pod("auth").set("automountServiceAccountToken", nil) }, "automountServiceAccountToken"},
		"the host's files": {func(r *rendering) {
			r.pod("auth").set("volumes", []any{map[string]any{"name": "v", "hostPath": map[string]any{"path": "/"}}})
		}, "path of the host"},
		"a writable root": {func(r *rendering) {
			r.container("auth").at("securityContext").set("readOnlyRootFilesystem", nil)
		}, "root file system"},
		"capabilities": {func(r *rendering) {
			r.container("auth").at("securityContext", "capabilities").set("add", []any{"NET_ADMIN"})
		}, "capabilities"},
		"escalation": {func(r *rendering) {
			r.container("auth").at("securityContext").set("allowPrivilegeEscalation", nil)
		}, "allowPrivilegeEscalation"},
		"in an init container": {func(r *rendering) {
			r.get("StatefulSet", "mongodb").at("spec", "template", "spec", "initContainers", 0).set("securityContext", nil)
		}, "container keyfile: "},
		"in a CronJob": {func(r *rendering) {
			r.get("CronJob", "backup").at("spec", "jobTemplate", "spec", "template", "spec", "containers", 2).set("securityContext", nil)
		}, "CronJob backup: container workout-plan"},
		"in a Job": {func(r *rendering) {
			r.get("Job", "mongodb-setup").at("spec", "template", "spec").set("securityContext", nil)
		}, "Job mongodb-setup: it may run as root"},
		"the tag latest":       {func(r *rendering) { r.container("auth").set("image", "fitfusion/auth:latest") }, "no fixed tag"},
		"no tag":               {func(r *rendering) { r.container("auth").set("image", "registry:5000/fitfusion/auth") }, "no fixed tag"},
		"no limit of memory":   {func(r *rendering) { r.container("auth").at("resources").set("limits", nil) }, "limit of memory"},
		"a limit of CPU":       {func(r *rendering) { r.container("auth").at("resources", "limits").set("cpu", "1") }, "limit of CPU"},
		"too much for the GC":  {func(r *rendering) { r.container("auth").at("env", 0).set("value", "160MiB") }, "GOMEMLIMIT"},
		"no readiness":         {func(r *rendering) { r.container("auth").set("readinessProbe", nil) }, "readinessProbe is missing"},
		"ready when alive":     {func(r *rendering) { r.container("auth").at("readinessProbe", "httpGet").set("path", "/livez") }, "want /readyz"},
		"killed by a database": {func(r *rendering) { r.container("auth").at("livenessProbe", "httpGet").set("path", "/readyz") }, "want /livez"},
		"a probe of no port":   {func(r *rendering) { r.container("auth").at("livenessProbe", "httpGet").set("port", "web") }, "a port that the container has not"},
	}
}

func wiringMistakes() map[string]mistake {
	return map[string]mistake{
		"a targetPort that no container has": {func(r *rendering) {
			r.get("Service", "auth").at("spec", "ports", 0).set("targetPort", 3001)
		}, "targetPort 3001"},
		"a named targetPort that no container has": {func(r *rendering) {
			r.get("Service", "frontend").at("spec", "ports", 0).set("targetPort", "web")
		}, "targetPort web"},
		"a selector of another app": {func(r *rendering) {
			r.get("Service", "auth").at("spec", "selector").set("app.kubernetes.io/name", "auth-service")
		}, "it selects 0 workloads"},
		"a Deployment that does not select its pods": {func(r *rendering) {
			r.get("Deployment", "auth").at("spec", "template", "metadata", "labels").set("app.kubernetes.io/name", "auth2")
		}, "its selector does not select"},
		"no account":           {func(r *rendering) { r.drop("ServiceAccount", "auth") }, "no ServiceAccount"},
		"no priority":          {func(r *rendering) { r.drop("PriorityClass", "fitfusion-core") }, "no PriorityClass"},
		"no budget":            {func(r *rendering) { r.drop("PodDisruptionBudget", "mongodb") }, "0 PodDisruptionBudgets"},
		"a budget of nothing":  {func(r *rendering) { r.get("PodDisruptionBudget", "auth").at("spec").set("maxUnavailable", 0) }, "no room to drain"},
		"no StatefulSet's own": {func(r *rendering) { r.drop("Service", "mongodb") }, "no Service"},
		"no volume claimed":    {func(r *rendering) { r.drop("PersistentVolumeClaim", "backups") }, "no PersistentVolumeClaim"},
		"an autoscaler of nothing": {func(r *rendering) {
			r.get("HorizontalPodAutoscaler", "auth").at("spec", "scaleTargetRef").set("name", "auth-service")
		}, "is not there"},
		"replicas and an autoscaler": {func(r *rendering) { r.get("Deployment", "auth").at("spec").set("replicas", 3) }, "fight the autoscaler"},
		"a rollout with a gap": {func(r *rendering) {
			r.get("Deployment", "auth").at("spec", "strategy", "rollingUpdate").set("maxUnavailable", 1)
		}, "before there is another"},
		"too little time to end": {func(r *rendering) { r.pod("auth").set("terminationGracePeriodSeconds", 20) }, "and needs 23.5s"},
		"an end with no notice":  {func(r *rendering) { r.container("auth").set("lifecycle", nil) }, "no preStop"},
	}
}

func settingMistakes() map[string]mistake {
	return map[string]mistake{
		"a misspelt variable":           {func(r *rendering) { r.get("ConfigMap", "auth").at("data").set("HASH_CONCURENCY", "2") }, "does not read HASH_CONCURENCY"},
		"a variable of another program": {func(r *rendering) { r.get("ConfigMap", "frontend").at("data").set("JWKS_URL", "http://auth:8080") }, "does not read JWKS_URL"},
		"a value that is none":          {func(r *rendering) { r.get("ConfigMap", "common").at("data").set("DRAIN_DELAY", "5") }, "would not start"},
		"a wrong key of a Secret": {func(r *rendering) {
			r.container("auth").at("env", 1, "valueFrom", "secretKeyRef").set("key", "MONGODB_URI")
		}, "has no key MONGODB_URI"},
		"a ConfigMap of another name": {func(r *rendering) {
			r.container("auth").at("envFrom", 0, "configMapRef").set("name", "common")
		}, "there is no ConfigMap common"},
		"no database":  {func(r *rendering) { r.container("profile").at("env", 1).set("name", "MONGO_URL") }, "would not start"},
		"a wrong key":  {func(r *rendering) { r.get("Secret", "auth").at("data").set("JWT_PRIVATE_KEY", "c2VjcmV0") }, "JWT_PRIVATE_KEY"},
		"swapped jobs": {func(r *rendering) { r.backup(1).set("image", "fitfusion/progress:dev") }, "it runs the image of progress"},
		"a wrong flag": {func(r *rendering) { r.backup(1).set("args", []any{"backup", "--directory", "/backups"}) }, "is no command"},
	}
}

func (r *rendering) backup(i int) tree {
	return r.get("CronJob", "backup").at("spec", "jobTemplate", "spec", "template", "spec", "containers", i)
}

func flowMistakes() map[string]mistake {
	return map[string]mistake{
		"nobody is denied":       {func(r *rendering) { r.drop("NetworkPolicy", "default-deny") }, "allowed and not needed: impostor -> stranger"},
		"no names":               {func(r *rendering) { r.drop("NetworkPolicy", "dns") }, "needed and not allowed: auth -> dns:53/UDP"},
		"a call that is shut":    {func(r *rendering) { r.drop("NetworkPolicy", "profile") }, "needed and not allowed: workout-plan -> profile:8080"},
		"a call in one way only": {func(r *rendering) { r.get("NetworkPolicy", "progress").at("spec").set("egress", nil) }, "needed and not allowed: progress -> auth"},
		"everything out": {func(r *rendering) {
			r.get("NetworkPolicy", "frontend").at("spec").set("egress", []any{map[string]any{}})
		}, "allowed and not needed: frontend -> atlas:443"},
		"everything in": {func(r *rendering) {
			r.get("NetworkPolicy", "auth").at("spec").set("ingress", []any{map[string]any{}})
		}, "allowed and not needed: impostor -> auth"},
		"labels of any namespace": {func(r *rendering) {
			r.get("NetworkPolicy", "profile").at("spec", "ingress", 0, "from", 0).set("namespaceSelector", map[string]any{})
		}, "allowed and not needed: impostor -> profile"},
		"a setting that nobody allowed": {func(r *rendering) {
			r.get("ConfigMap", "profile").at("data").set("JWKS_URL", "http://progress:8080/keys")
		}, "needed and not allowed: profile -> progress:8080"},
		"a URL of no Service": {func(r *rendering) {
			r.get("ConfigMap", "workout-plan").at("data").set("PROFILE_URL", "http://profile-service:3002")
		}, "nowhere (profile-service):3002"},
		"a policy of a pod that is not there": {func(r *rendering) {
			r.get("NetworkPolicy", "auth").at("spec", "ingress", 0, "from", 0, "podSelector", "matchLabels").set("app.kubernetes.io/name", "web")
		}, "selects no pod"},
	}
}

func googleMistakes() map[string]mistake {
	return map[string]mistake{
		"a route to no port": {func(r *rendering) {
			r.get("HTTPRoute", "fitfusion").at("spec", "rules", 0, "backendRefs", 0).set("port", 8080)
		}, "has no such port"},
		"a route from no door": {func(r *rendering) {
			r.get("HTTPRoute", "fitfusion").at("spec", "parentRefs", 0).set("sectionName", "tls")
		}, "no such listener"},
		"a check of nothing":     {func(r *rendering) { r.get("HealthCheckPolicy", "frontend").at("spec", "targetRef").set("name", "web") }, "which is not there"},
		"a field of another API": {func(r *rendering) { r.get("HealthCheckPolicy", "frontend").at("spec", "default").set("port", 8080) }, "unknown field"},
		"no class":               {func(r *rendering) { r.drop("SecretProviderClass", "profile") }, "no SecretProviderClass profile"},
		"a file that is not fetched": {func(r *rendering) {
			r.container("profile").at("env", 0).set("value", "/secrets/DATABASE_URL")
		}, "would not start"},
		"no way to the database": {func(r *rendering) { r.drop("NetworkPolicy", "atlas") }, "needed and not allowed: auth -> atlas:27017"},
		"a way to anywhere": {func(r *rendering) {
			r.get("NetworkPolicy", "atlas").at("spec", "egress", 0).set("ports", nil)
		}, "allowed and not needed: auth -> atlas:443"},
	}
}
