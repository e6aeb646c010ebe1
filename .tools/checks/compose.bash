# compose.yaml as it is, with the stand-in in MongoDB's place. Sourced by
# .tools/check-images.

project=fitfusion-check
replicated=(auth profile workout-plan progress)
url=http://localhost:$port

# in_compose ARGUMENT... is `docker compose` of the check's own project.
in_compose() {
  "${compose[@]}" -p "$project" --project-directory "$root" --env-file "$tmp/env" \
    -f compose.yaml -f services/e2e/compose/override.yaml "$@"
}

compose_down() { [[ ! -e $tmp/env ]] || in_compose down -v -t 5 >/dev/null 2>&1 || true; }
compose_logs() {
  [[ ! -e $tmp/env ]] || in_compose logs --no-color 2>/dev/null | grep -E '"level":"(warn|error|fatal)"' | tail -n 20 >&2 || true
}

up() {
  in_compose up -d --wait --wait-timeout 120 "$@" >"$tmp/up" 2>&1 || {
    tail -n 20 "$tmp/up" >&2
    fail "compose up: not everything is healthy"
  }
}

# memory WHEN prints what each container has now.
memory() {
  in_compose ps -q | xargs "$docker" stats --no-stream --format "{{.Name}} {{.MemUsage}}" | sed "s/^$project-/    $1: /"
}

check_compose() {
  local began
  make_env
  check_secrets
  began=$SECONDS
  up
  ok "compose up: everything is healthy after $((SECONDS - began)) s"
  check_confinement
  memory idle
  check_backup
  check_journey
}

make_env() {
  [[ ! -e $tmp/env ]] || return 0
  .tools/env "$tmp/env" >/dev/null
  printf '%s\n' "PORT=$port" "PUBLIC_URL=$url" FRONT_NETWORK=172.30.69.0/24 LOG_LEVEL=info >>"$tmp/env"
}

# Each secret that is missing is an error of one line that names it.
check_secrets() {
  local name said
  mapfile -t names < <(sed -n 's/=$//p' .env.example)
  ((${#names[@]} >= 8)) || fail ".env.example does not list the secrets"
  for name in "${names[@]}"; do
    sed "/^$name=/d" "$tmp/env" >"$tmp/env-without"
    if said=$("${compose[@]}" --env-file "$tmp/env-without" -f compose.yaml config -q 2>&1); then
      fail "compose takes an .env without $name"
    fi
    [[ $(wc -l <<<"$said") == 1 && $said == *"$name is missing a value: run make env"* ]] || fail "without $name compose says: $said"
  done
  ok ".env without any of ${names[*]}: one line that names it, such as: $said"
}

# What runs is confined, and nothing but the front door can be reached.
check_confinement() {
  local id said published=()
  while read -r id; do
    said=$("$docker" inspect -f '{{.Name}} {{.HostConfig.ReadonlyRootfs}} {{.HostConfig.CapDrop}} {{.HostConfig.SecurityOpt}} {{gt .HostConfig.Memory 0}} {{.Config.User}}' "$id")
    [[ $said == *" true [ALL] [no-new-privileges] true 65532:65532" ]] || fail "not confined: $said"
    [[ $("$docker" inspect -f '{{len .HostConfig.PortBindings}}' "$id") == 0 ]] || published+=("$said")
    [[ $said != *frontend* || $("$docker" inspect -f '{{range $name, $_ := .NetworkSettings.Networks}}{{$name}} {{end}}' "$id") == "${project}_front " ]] ||
      fail "the front door is in a network with the database"
  done < <(in_compose ps -q)
  [[ ${#published[@]} == 1 && ${published[0]} == *frontend* ]] || fail "these have open ports: ${published[*]}"
  ok "containers: read-only, no capability, no new privileges, memory limit, 65532; only the front door has a port, and no way to the database"
}

check_backup() {
  local token before file
  token=$(make_plan "$url")
  before=$(read_plan "$url" "$token")
  COMPOSE="${compose[*]} -p $project --env-file $tmp/env -f compose.yaml -f services/e2e/compose/override.yaml"
  export COMPOSE
  .tools/backup "$tmp/backups" 2>/dev/null
  in_compose down -v -t 5 >/dev/null 2>&1
  up
  [[ -z $(sign_in "$url" 2>/dev/null) ]] || fail "the database was to be empty before the restore"
  .tools/restore "$tmp"/backups/*.jsonl.gz >"$tmp/restore" 2>&1 || { cat "$tmp/restore" >&2; fail "restore"; }
  up
  [[ $(read_plan "$url" "$(sign_in "$url")") == "$before" ]] || fail "the plan is not there after the restore"
  file=$(du -ch "$tmp"/backups/*.jsonl.gz | tail -n 1 | cut -f 1)
  ok "backup of the running services ($file), everything removed, restored: the same plan is there"
}

check_journey() {
  local began=$SECONDS chrome
  chrome=$(.tools/browser 2>/dev/null) || fail "no browser for the journey: see .tools/browser"
  # shellcheck disable=SC2086 # JOURNEY is options
  CHROME_PATH=$chrome BASE_URL=$url npm --prefix frontend run test:browser -- --workers=1 ${JOURNEY:-} >"$tmp/journey" 2>&1 || {
    tail -n 60 "$tmp/journey" >&2
    fail "the journey in the browser"
  }
  ok "journey in the browser:$(grep -oE ' [0-9]+ passed' "$tmp/journey") in $((SECONDS - began)) s"
}

# One of three replicas of each service is killed in turn, and started again.
check_kills() {
  local rate=${RATE:-100} service ids loading
  make_env
  echo REPLICAS=3 >>"$tmp/env"
  up
  (cd services/e2e && GOWORK=off go build -o "$tmp/load" ./load/cmd/load)
  : >"$tmp/report"
  "$tmp/load" -url "$url" -rate "$rate" -duration 75s -people 3 >"$tmp/report" 2>&1 &
  loading=$!
  until grep -q begins "$tmp/report"; do
    kill -0 "$loading" 2>/dev/null || { cat "$tmp/report" >&2; fail "the load"; }
    sleep 0.2
  done
  sleep 10
  memory "under load"
  for service in "${replicated[@]}"; do
    mapfile -t ids < <(in_compose ps -q "$service")
    ((${#ids[@]} == 3)) || fail "$service has ${#ids[@]} replicas"
    "$docker" kill "${ids[0]}" >/dev/null
    sleep 8
    "$docker" start "${ids[0]}" >/dev/null
    sleep 6
  done
  wait "$loading" || { cat "$tmp/report" >&2; fail "requests failed while replicas were killed"; }
  sed 's/^/    /' "$tmp/report"
  ok "one of three replicas of each service killed under $rate requests/s: 0 failed"
}
