# The all-in-one image over one volume: what a person has is there after the
# container is gone. Sourced by .tools/check-images.

# start_allinone prints the container's address once it is healthy.
start_allinone() {
  local id state
  id=$(confined -d -v fitfusion-check-data:/data -p 127.0.0.1::8080 --health-interval 1s --memory 128m fitfusion/fitfusion:dev)
  for _ in $(seq 60); do
    state=$("$docker" inspect -f '{{.State.Health.Status}}' "$id")
    [[ $state != healthy ]] || break
    sleep 0.5
  done
  [[ $state == healthy ]] || fail "the all-in-one is $state: $("$docker" logs "$id" 2>&1 | tail -n 5)"
  echo "$id http://$("$docker" port "$id" 8080/tcp | head -n 1)"
}

# ask METHOD URL [BODY [CURL OPTION...]] prints the answer; any error is one.
ask() {
  local method=$1 url=$2 body=${3:-}
  shift 2
  (($# == 0)) || shift
  curl -sS --fail-with-body -X "$method" ${body:+-H 'Content-Type: application/json' -d "$body"} "$@" "$url"
}

field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

profile_json() {
  cat <<'json'
{"birthDate":"1991-04-17","sex":"female","heightCm":167.5,"weightKg":68.25,"goal":"gain_muscle","level":"beginner",
"daysPerWeek":3,"minutesPerSession":45,"equipment":"gym","limitations":[],"activity":"light","weeklyAerobicMinutes":30,
"screening":{"symptoms":false,"conditions":[],"rateLimitingMedication":false,"pregnant":false,"clearedByDoctor":false,"otherConcern":false},
"preferences":{"language":"es","units":"metric","theme":"system","textSize":100,"motion":"system","timeZone":"America/Bogota"}}
json
}

# make_plan URL registers somebody with a profile and a plan; prints the token.
make_plan() {
  local url=$1 token
  token=$(ask POST "$url/api/auth/register" '{"email":"check@fitfusion.example","password":"four plain words here"}' | field accessToken)
  [[ -n $token ]] || fail "no token after registering"
  ask PUT "$url/api/profile" "$(profile_json)" -H "Authorization: Bearer $token" -H 'If-None-Match: *' >/dev/null
  ask POST "$url/api/plans" '{"id":"5b7f7f0e-3a55-4e0e-9d53-0b9d6f0c4b11"}' -H "Authorization: Bearer $token" >/dev/null
  echo "$token"
}

# read_plan URL TOKEN prints the current plan on a day that stays the same.
read_plan() { ask GET "$1/api/plans/current?date=$(date -u +%Y-%m-%d)" '' -H "Authorization: Bearer $2"; }

# sign_in URL prints the token of whom make_plan made.
sign_in() {
  ask POST "$1/api/auth/login" '{"email":"check@fitfusion.example","password":"four plain words here"}' | field accessToken
}

check_allinone() {
  local id url token before memory
  "$docker" volume create fitfusion-check-data >/dev/null
  read -r id url < <(start_allinone)
  [[ $(curl -sS -o /dev/null -w '%{http_code}' "$url/") == 200 ]] || fail "the all-in-one does not serve the app"
  token=$(make_plan "$url")
  before=$(read_plan "$url" "$token")
  memory=$("$docker" stats --no-stream --format '{{.MemUsage}}' "$id")
  "$docker" rm -f "$id" >/dev/null
  read -r id url < <(start_allinone)
  [[ $before == *'"id":"5b7f7f0e-3a55-4e0e-9d53-0b9d6f0c4b11"'* && $(read_plan "$url" "$(sign_in "$url")") == "$before" ]] ||
    fail "the plan is not there in a new container"
  "$docker" rm -f "$id" >/dev/null
  ok "all-in-one: serves the app; a plan is there after docker rm -f and in a new container on the same volume; $memory"
}
