# A few precompiled headers serve all targets: most of a compilation here is reading Qt's and the standard
# library's headers. Sources still include what they use; the tidy preset builds without (CMAKE_DISABLE_PRECOMPILE_HEADERS).

set(KTRDR_STANDARD_HEADERS
    <algorithm> <array> <atomic> <chrono> <cmath> <condition_variable> <deque> <functional> <limits> <map> <memory> <mutex>
    <optional> <span> <string> <string_view> <thread> <unordered_map> <utility> <vector>
    <tl/expected.hpp>
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QList> <QMap> <QMutex> <QObject> <QPointer> <QRegularExpression> <QSet> <QString> <QStringList> <QThread> <QThreadPool>
    <QTimeZone> <QTimer> <QUrl> <QVariant>)
set(KTRDR_WIDGET_HEADERS ${KTRDR_STANDARD_HEADERS}
    <QAbstractTableModel> <QAction> <QApplication> <QComboBox> <QDialog> <QHeaderView> <QLabel> <QLineEdit> <QLocale> <QMenu>
    <QPainter> <QPushButton> <QSortFilterProxyModel> <QStyledItemDelegate> <QTableView> <QToolButton> <QVBoxLayout>)

function(ktrdr_add_precompiled_headers name)
    cmake_parse_arguments(arg "" "" "HEADERS;LIBRARIES;OPTIONS" ${ARGN})
    set(source ${PROJECT_BINARY_DIR}/${name}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "")
    add_library(${name} OBJECT ${source})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF UNITY_BUILD OFF)
    target_link_libraries(${name} PRIVATE ktrdr_options ${arg_LIBRARIES})
    target_compile_options(${name} PRIVATE ${arg_OPTIONS})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

# Gives every program and library below `folder` the precompiled header that fits its place in the house.
function(ktrdr_precompile_folder folder)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(NOT type MATCHES "EXECUTABLE|STATIC_LIBRARY|OBJECT_LIBRARY" OR target MATCHES "^ktrdr_precompiled_")
            continue()
        endif()
        file(RELATIVE_PATH place ${PROJECT_SOURCE_DIR} ${folder})
        set(header ktrdr_precompiled_core)
        if(place MATCHES "^(ui|app/desktop|tests/gui)")
            set(header ktrdr_precompiled_widgets)
        endif()
        get_target_property(unoptimised ${target} KTRDR_UNOPTIMISED)
        if(unoptimised AND CMAKE_BUILD_TYPE STREQUAL "Debug")
            target_compile_options(${target} PRIVATE -O0)
            string(APPEND header _unoptimised)
        endif()
        target_precompile_headers(${target} REUSE_FROM ${header})
    endforeach()
    get_property(children DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(child IN LISTS children)
        ktrdr_precompile_folder(${child})
    endforeach()
endfunction()

# The programs of the tests are compiled without optimisation, which is what most of their compilation was.
function(ktrdr_precompile_all)
    foreach(suffix IN ITEMS "" _unoptimised)
        set(options "")
        if(suffix)
            set(options OPTIONS -O0)
        endif()
        ktrdr_add_precompiled_headers(ktrdr_precompiled_core${suffix}
            HEADERS ${KTRDR_STANDARD_HEADERS} LIBRARIES Qt6::Core tl::expected ${options})
        ktrdr_add_precompiled_headers(ktrdr_precompiled_widgets${suffix}
            HEADERS ${KTRDR_WIDGET_HEADERS} LIBRARIES Qt6::Widgets tl::expected ${options})
    endforeach()
    ktrdr_precompile_folder(${PROJECT_SOURCE_DIR})
endfunction()
