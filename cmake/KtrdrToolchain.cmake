# Standards, warnings, sanitizers and build accelerators, in one interface target that every
# target of the project links.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

set(KTRDR_SANITIZE "" CACHE STRING "Sanitizers, as in -fsanitize=")

find_program(KTRDR_CCACHE ccache)
if(KTRDR_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # A precompiled header carries its own time stamps and defines; what it was made of is hashed all the same.
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${KTRDR_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

add_library(ktrdr_options INTERFACE)
target_compile_definitions(ktrdr_options INTERFACE
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SPDLOG_FMT_EXTERNAL)
target_compile_options(ktrdr_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
    -Wcast-align -Wunused -Wnull-dereference -Winvalid-pch -Werror)
if(KTRDR_SANITIZE)
    # GCC's flow analysis sees null paths that only the instrumentation creates.
    target_compile_options(ktrdr_options INTERFACE -fsanitize=${KTRDR_SANITIZE}
        -fno-omit-frame-pointer -fno-sanitize-recover=all -Wno-null-dereference -Wno-maybe-uninitialized)
    target_link_options(ktrdr_options INTERFACE -fsanitize=${KTRDR_SANITIZE})
endif()

find_program(KTRDR_MOLD mold)
find_program(KTRDR_LLD ld.lld)
if(KTRDR_MOLD)
    target_link_options(ktrdr_options INTERFACE -fuse-ld=mold)
elseif(KTRDR_LLD)
    target_link_options(ktrdr_options INTERFACE -fuse-ld=lld)
endif()
