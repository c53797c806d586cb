#include "app/cli/commandfactory.h"

#include "app/cli/calendarslistcommand.h"
#include "app/cli/calendarsresetcommand.h"
#include "app/cli/calendarssavecommand.h"
#include "app/cli/calendarsshowcommand.h"
#include "app/cli/datacheckcommand.h"
#include "app/cli/dataexportcommand.h"
#include "app/cli/dataimportcommand.h"
#include "app/cli/datalistcommand.h"
#include "app/cli/dataloadcommand.h"
#include "app/cli/datashowcommand.h"
#include "app/cli/democommand.h"
#include "app/cli/modelscommand.h"
#include "app/cli/opscancelcommand.h"
#include "app/cli/opsexportcommand.h"
#include "app/cli/opslistcommand.h"
#include "app/cli/opspausecommand.h"
#include "app/cli/opsretrycommand.h"
#include "app/cli/opsshowcommand.h"
#include "app/cli/opswatchcommand.h"
#include "app/cli/schedulesaddcommand.h"
#include "app/cli/scheduleslistcommand.h"
#include "app/cli/schedulesremovecommand.h"
#include "app/cli/servecommand.h"
#include "app/cli/servicesaddcommand.h"
#include "app/cli/servicescheckcommand.h"
#include "app/cli/serviceslistcommand.h"
#include "app/cli/servicesremovecommand.h"
#include "app/cli/strategytablecommand.h"
#include "app/cli/strategyvalidatecommand.h"
#include "app/cli/traincommand.h"

namespace ktrdr::cli {

namespace {

struct Maker
{
    std::unique_ptr<Command> operator()(const DataLoadOptions &o) const
    {
        return std::make_unique<DataLoadCommand>(o);
    }
    std::unique_ptr<Command> operator()(const DataImportOptions &o) const
    {
        return std::make_unique<DataImportCommand>(o);
    }
    std::unique_ptr<Command> operator()(const DataExportOptions &o) const
    {
        return std::make_unique<DataExportCommand>(o);
    }
    std::unique_ptr<Command> operator()(const DataShowOptions &o) const
    {
        return std::make_unique<DataShowCommand>(o);
    }
    std::unique_ptr<Command> operator()(const DataListOptions &) const
    {
        return std::make_unique<DataListCommand>();
    }
    std::unique_ptr<Command> operator()(const DataCheckOptions &o) const
    {
        return std::make_unique<DataCheckCommand>(o);
    }
    std::unique_ptr<Command> operator()(const StrategyValidateOptions &o) const
    {
        return std::make_unique<StrategyValidateCommand>(o);
    }
    std::unique_ptr<Command> operator()(const StrategyFeaturesOptions &o) const
    {
        return std::make_unique<StrategyTableCommand>(o);
    }
    std::unique_ptr<Command> operator()(const StrategyLabelsOptions &o) const
    {
        return std::make_unique<StrategyTableCommand>(o);
    }
    std::unique_ptr<Command> operator()(const TrainOptions &o) const
    {
        return std::make_unique<TrainCommand>(o);
    }
    std::unique_ptr<Command> operator()(const ModelsListOptions &o) const
    {
        return std::make_unique<ModelsCommand>(o);
    }
    std::unique_ptr<Command> operator()(const ModelsShowOptions &o) const
    {
        return std::make_unique<ModelsCommand>(o);
    }
    std::unique_ptr<Command> operator()(const ModelsCompareOptions &o) const
    {
        return std::make_unique<ModelsCommand>(o);
    }
    std::unique_ptr<Command> operator()(const OpsListOptions &o) const
    {
        return std::make_unique<OpsListCommand>(o);
    }
    std::unique_ptr<Command> operator()(const OpsShowOptions &o) const
    {
        return std::make_unique<OpsShowCommand>(o);
    }
    std::unique_ptr<Command> operator()(const OpsWatchOptions &o) const
    {
        return std::make_unique<OpsWatchCommand>(o);
    }
    std::unique_ptr<Command> operator()(const OpsCancelOptions &o) const
    {
        return std::make_unique<OpsCancelCommand>(o);
    }
    std::unique_ptr<Command> operator()(const OpsPauseOptions &o) const
    {
        return std::make_unique<OpsPauseCommand>(o);
    }
    std::unique_ptr<Command> operator()(const OpsRetryOptions &o) const
    {
        return std::make_unique<OpsRetryCommand>(o);
    }
    std::unique_ptr<Command> operator()(const OpsExportOptions &o) const
    {
        return std::make_unique<OpsExportCommand>(o);
    }
    std::unique_ptr<Command> operator()(const CalendarsListOptions &) const
    {
        return std::make_unique<CalendarsListCommand>();
    }
    std::unique_ptr<Command> operator()(const CalendarsShowOptions &o) const
    {
        return std::make_unique<CalendarsShowCommand>(o);
    }
    std::unique_ptr<Command> operator()(const CalendarsSaveOptions &o) const
    {
        return std::make_unique<CalendarsSaveCommand>(o);
    }
    std::unique_ptr<Command> operator()(const CalendarsResetOptions &o) const
    {
        return std::make_unique<CalendarsResetCommand>(o);
    }
    std::unique_ptr<Command> operator()(const SchedulesListOptions &) const
    {
        return std::make_unique<SchedulesListCommand>();
    }
    std::unique_ptr<Command> operator()(const SchedulesAddOptions &o) const
    {
        return std::make_unique<SchedulesAddCommand>(o);
    }
    std::unique_ptr<Command> operator()(const SchedulesRemoveOptions &o) const
    {
        return std::make_unique<SchedulesRemoveCommand>(o);
    }
    std::unique_ptr<Command> operator()(const ServicesListOptions &) const
    {
        return std::make_unique<ServicesListCommand>();
    }
    std::unique_ptr<Command> operator()(const ServicesAddOptions &o) const
    {
        return std::make_unique<ServicesAddCommand>(o);
    }
    std::unique_ptr<Command> operator()(const ServicesRemoveOptions &o) const
    {
        return std::make_unique<ServicesRemoveCommand>(o);
    }
    std::unique_ptr<Command> operator()(const ServicesCheckOptions &o) const
    {
        return std::make_unique<ServicesCheckCommand>(o);
    }
    std::unique_ptr<Command> operator()(const ServeOptions &o) const
    {
        return std::make_unique<ServeCommand>(o);
    }
    std::unique_ptr<Command> operator()(const DemoOptions &) const
    {
        return std::make_unique<DemoCommand>();
    }
};

} // namespace

std::unique_ptr<Command> makeCommand(const CommandOptions &options)
{
    return std::visit(Maker(), options);
}

} // namespace ktrdr::cli
