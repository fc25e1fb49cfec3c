# To be sourced by the start scripts: what both the unpacked product and the repository's own script need.

# say ENGLISH WELSH: to stderr, in the user's language.
say() {
	case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
		cy*) echo "canfod: $2" >&2 ;;
		*) echo "canfod: $1" >&2 ;;
	esac
}

# The folder for what can be thrown away: never the product's own, which may be read-only.
find_cache() {
	case $(uname -s) in
		Darwin) cache=$HOME/Library/Caches/canfod ;;
		*) cache=${XDG_CACHE_HOME:-${HOME:-/nowhere}/.cache}/canfod ;;
	esac
	if ! mkdir -p "$cache" 2>/dev/null || ! [ -w "$cache" ]; then
		cache=${TMPDIR:-/tmp}/canfod-$(id -u)
		mkdir -p -m 700 "$cache"
	fi
}

java_is_new_enough() {
	[ -x "$1/bin/java" ] || return 1
	[ "${2:-}" != jdk ] || [ -x "$1/bin/javac" ] || return 1
	if [ -r "$1/release" ]; then
		java_version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
	else
		java_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
	fi
	[ "${java_version:-0}" -ge 21 ]
}

# find_java [jdk]: sets JAVA_HOME to a Java 21 or newer (with a compiler if asked), or fails.
find_java() {
	if [ -n "${JAVA_HOME:-}" ] && java_is_new_enough "$JAVA_HOME" "${1:-}"; then
		return 0
	fi
	java_on_path=$(command -v java || true)
	if [ -n "$java_on_path" ]; then
		java_on_path=$(readlink -f "$java_on_path" 2>/dev/null || echo "$java_on_path")
	fi
	for java_candidate in "${java_on_path%/bin/java}" \
		/usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*/jdk* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
		"${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
		if [ -n "$java_candidate" ] && java_is_new_enough "$java_candidate" "${1:-}"; then
			JAVA_HOME=$java_candidate
			export JAVA_HOME
			return 0
		fi
	done
	return 1
}
