# Each image by itself: its size, what is in it, and that it runs confined.
# Sourced by .tools/check-images.

programs=(auth profile workout-plan progress frontend fitfusion)
labels=(title description source licenses version revision)

# confined ARGUMENT... runs a container as every deployment does.
confined() {
  "$docker" run --read-only --cap-drop ALL --security-opt no-new-privileges --user 65532:65532 \
    --label fitfusion-check "$@"
}

remove_containers() {
  local ids
  mapfile -t ids < <("$docker" ps -aq --filter label=fitfusion-check)
  ((${#ids[@]} == 0)) || "$docker" rm -fv "${ids[@]}" >/dev/null
  "$docker" volume rm -f fitfusion-check-data >/dev/null
}

check_images() {
  local name
  for name in "${programs[@]}"; do check_image "$name"; done
}

check_image() {
  local name=$1 image=fitfusion/$1:dev bytes said label
  bytes=$("$docker" image inspect -f '{{.Size}}' "$image")
  ((bytes <= limit * 1000000)) || fail "$image has $bytes bytes; the limit is $limit MB"
  [[ $("$docker" image inspect -f '{{.Config.User}} {{.Config.Entrypoint}} {{.Config.Healthcheck.Test}}' "$image") == \
    "65532:65532 [/app] [CMD /app healthcheck]" ]] || fail "$image: user, entrypoint or health check is not as agreed"
  for label in "${labels[@]}"; do
    [[ -n $("$docker" image inspect -f "{{index .Config.Labels \"org.opencontainers.image.$label\"}}" "$image") ]] ||
      fail "$image has no label $label"
  done
  check_content "$image"
  said=$(confined --rm --network none "$image" --version)
  [[ $said == "$name $(git describe --tags --always --dirty)" ]] || fail "$image --version says: $said"
  ok "$image: $((bytes / 100000))00 kB, user 65532, labelled, holds what it should; --version: $said"
}

# check_content IMAGE: no file that is not expected, no secret in files,
# settings or history.
check_content() {
  local image=$1 id extra
  id=$("$docker" create --label fitfusion-check "$image")
  "$docker" export "$id" >"$tmp/image.tar"
  "$docker" rm -v "$id" >/dev/null
  # The engine itself adds the mount points of a container.
  extra=$(tar -tf "$tmp/image.tar" | grep -vE '^(app|dist/.*|data/|etc/(ssl/(certs/(ca-certificates\.crt)?)?)?)$' |
    grep -vE '^(\.dockerenv|(dev|proc|sys)/.*|etc/(hosts|hostname|resolv\.conf|mtab))$' || true)
  [[ -z $extra ]] || fail "$image holds what it should not: $extra"
  if tar -xOf "$tmp/image.tar" | tr '\n' ' ' | grep -qaE -e '-----BEGIN ([A-Z]+ )?PRIVATE KEY----- ?[A-Za-z0-9+/]{20}'; then
    fail "$image holds a private key"
  fi
  if { "$docker" history --no-trunc "$image" && "$docker" image inspect -f '{{.Config.Env}}' "$image"; } |
    grep -iE 'password|secret|token|private|mongodb://'; then
    fail "$image: its history or settings speak of a secret"
  fi
  [[ ! -s .env ]] || ! tar -xOf "$tmp/image.tar" | grep -qaFf <(sed -n 's/^[A-Z_]*\(PASSWORD\|KEY\|KEYFILE\)=\(.\{16,\}\)$/\2/p' .env) ||
    fail "$image holds a secret of .env"
  rm "$tmp/image.tar"
}

# Compiled here for a Raspberry Pi; it is only looked at, as nothing here can run it.
check_arm64() {
  local name id said
  for name in auth frontend fitfusion; do
    TAG=check-arm64 PLATFORM=linux/arm64 .tools/images "$name" >/dev/null
    id=$("$docker" create --platform linux/arm64 --label fitfusion-check "fitfusion/$name:check-arm64")
    "$docker" cp "$id:/app" "$tmp/app" >/dev/null
    said=$(file -b "$tmp/app")
    [[ $said == *"ARM aarch64"*"statically linked"* ]] || fail "fitfusion/$name for arm64 is: $said"
    "$docker" rm -v "$id" >/dev/null
    "$docker" image rm "fitfusion/$name:check-arm64" >/dev/null
    ok "fitfusion/$name for linux/arm64: ${said%%, Go BuildID*} (not run)"
  done
}
