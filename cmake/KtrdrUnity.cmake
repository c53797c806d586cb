# The presets of the checks (sanitizers, clang-tidy) compile a library's sources in batches: its headers are
# read, instrumented and looked through once for ten sources. The sources named here use a name for themselves
# that a neighbour in their library uses too, so each is compiled alone.

function(ktrdr_compile_alone folder)
    list(TRANSFORM ARGN PREPEND ${PROJECT_SOURCE_DIR}/${folder}/ OUTPUT_VARIABLE sources)
    set_source_files_properties(${sources} DIRECTORY ${PROJECT_SOURCE_DIR}/${folder}
        PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

function(ktrdr_compile_alone_where_names_repeat)
    ktrdr_compile_alone(core/operations
        cancellationreason.cpp ledgerconnection.cpp ledgerdesk.cpp ledgerfile.cpp ledgerscribe.cpp ledgerstore.cpp ledgerupkeep.cpp
        progresssampler.cpp timinghistory.cpp)
    ktrdr_compile_alone(core/ktrdr iblimits.cpp)
    ktrdr_compile_alone(core/remote servicecheck.cpp)
    ktrdr_compile_alone(core/marketdata
        dataloadingjob.cpp datamanager.cpp datarequest.cpp storequery.cpp timeframes/bucketplaces.cpp)
    ktrdr_compile_alone(core/marketdata/schedules scheduletexts.cpp)
    ktrdr_compile_alone(core/marketdata/sources coinbasesource.cpp ibsource.cpp krakensource.cpp ktrdrsource.cpp)
    ktrdr_compile_alone(core/training/manager trainingoperationprovider.cpp trainingrequest.cpp)
    ktrdr_compile_alone(ui/catalogue cataloguetext.cpp)
    ktrdr_compile_alone(ui/dialogs import/importcsvdialog.cpp)
    ktrdr_compile_alone(ui/operations operationdelegate.cpp)
    ktrdr_compile_alone(ui/schedules ruleform.cpp scheduledialog.cpp schedulesmodel.cpp)
    ktrdr_compile_alone(ui/services serviceform.cpp)
    ktrdr_compile_alone(ui/tray launcherentry.cpp)
    ktrdr_compile_alone(ui/window windowcommands.cpp)
    ktrdr_compile_alone(app/cli
        opspausecommand.cpp opsshowcommand.cpp opswatchcommand.cpp progressfolder.cpp serviceaccess.cpp)
    ktrdr_compile_alone(ui/curves curvegraphs.cpp)
    set_target_properties(ktrdr_torch PROPERTIES UNITY_BUILD OFF)
endfunction()
