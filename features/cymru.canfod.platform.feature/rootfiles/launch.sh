# To be sourced by the start scripts: what both the unpacked product and the repository's own script need.

# Whether the user's language is Welsh, also where the system has not got what belongs to it: Java would then take English.
welsh=
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
	cy*) welsh=yes ;;
esac

# say ENGLISH WELSH: to stderr, in the user's language.
say() {
	if [ -n "$welsh" ]; then
		echo "canfod: $2" >&2
	else
		echo "canfod: $1" >&2
	fi
}

# has_room FOLDER: whether it can be made and written, and its disk has room for what Canfod and Java work with.
has_room() {
	mkdir -p -m 700 "$1" 2>/dev/null && [ -w "$1" ] && [ "$(df -Pk "$1" 2>/dev/null | awk 'NR == 2 { print $4 }')" -ge "$room_kb" ] 2>/dev/null
}
room_kb=16384

# The folder for what can be thrown away: never the product's own, which may be read-only.
find_cache() {
	# The repository's script has found it, and has said what there was to say, before the product's.
	cache=${CANFOD_CACHE:-}
	[ -z "$cache" ] || return 0
	case $(uname -s) in
		Darwin) cache=$HOME/Library/Caches/canfod ;;
		*) cache=${XDG_CACHE_HOME:-${HOME:-/nowhere}/.cache}/canfod ;;
	esac
	has_room "$cache" || find_other_cache
	CANFOD_CACHE=$cache
	export CANFOD_CACHE
}

find_other_cache() {
	other=${TMPDIR:-/tmp}/canfod-$(id -u)
	if ! has_room "$other"; then
		say "there is no room for Canfod's working files, neither in $cache nor in $other: make room for $((room_kb / 1024)) MB in one of them, or set XDG_CACHE_HOME to a folder on another disk." \
			"nid oes lle i ffeiliau gwaith Canfod, nac yn $cache nac yn $other: gwnewch le i $((room_kb / 1024)) MB yn un ohonynt, neu rhowch ffolder ar ddisg arall yn XDG_CACHE_HOME."
		exit 2
	fi
	! [ -w "$cache" ] || say "there is no room in $cache, so $other is used instead; Canfod is slower until there is room again." \
		"nid oes lle yn $cache, felly defnyddir $other yn ei le; bydd Canfod yn arafach nes bydd lle eto."
	cache=$other
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
