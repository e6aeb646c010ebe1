package manifests

import (
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// Google's own kinds, and the secret store's, as far as we use them: a field
// that is not here is refused, so a new one is looked up before it is used.
// https://googlecloudplatform.github.io/gke-gateway-api,
// https://secrets-store-csi-driver.sigs.k8s.io/concepts

type meta struct {
	metav1.TypeMeta `json:",inline"`
	Metadata        metav1.ObjectMeta `json:"metadata"`
}

type targetRef struct {
	Group string `json:"group"`
	Kind  string `json:"kind"`
	Name  string `json:"name"`
}

// HealthCheckPolicy is how Google's load balancer asks a Service's pods.
type HealthCheckPolicy struct {
	meta `json:",inline"`
	Spec struct {
		TargetRef targetRef `json:"targetRef"`
		Default   struct {
			CheckIntervalSec   int `json:"checkIntervalSec"`
			TimeoutSec         int `json:"timeoutSec"`
			HealthyThreshold   int `json:"healthyThreshold"`
			UnhealthyThreshold int `json:"unhealthyThreshold"`
			Config             struct {
				Type            string `json:"type"`
				HTTPHealthCheck struct {
					PortSpecification string `json:"portSpecification"`
					RequestPath       string `json:"requestPath"`
				} `json:"httpHealthCheck"`
			} `json:"config"`
		} `json:"default"`
	} `json:"spec"`
}

// GCPBackendPolicy is how it talks to them.
type GCPBackendPolicy struct {
	meta `json:",inline"`
	Spec struct {
		TargetRef targetRef `json:"targetRef"`
		Default   struct {
			TimeoutSec         int `json:"timeoutSec"`
			ConnectionDraining struct {
				DrainingTimeoutSec int `json:"drainingTimeoutSec"`
			} `json:"connectionDraining"`
		} `json:"default"`
	} `json:"spec"`
}

// GCPGatewayPolicy is how it talks to the world.
type GCPGatewayPolicy struct {
	meta `json:",inline"`
	Spec struct {
		TargetRef targetRef `json:"targetRef"`
		Default   struct {
			SSLPolicy string `json:"sslPolicy"`
		} `json:"default"`
	} `json:"spec"`
}

// SecretProviderClass names what a node's driver fetches for a pod.
type SecretProviderClass struct {
	meta `json:",inline"`
	Spec struct {
		Provider   string            `json:"provider"`
		Parameters map[string]string `json:"parameters"`
	} `json:"spec"`
}
