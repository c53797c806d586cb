#include "app/cli/grammaroptions.h"

#include "app/cli/text.h"
#include "core/marketdata/isotime.h"

namespace ktrdr::cli {

std::string said(const char *text)
{
    return Text::tr(text).toStdString();
}

void addText(CLI::App &command, const std::string &name, QString &value, const char *description,
             bool required)
{
    CLI::Option *option = command.add_option_function<std::string>(
        name, [&value](const std::string &text) { value = QString::fromStdString(text); },
        said(description));
    option->type_name(name.front() == '-' ? "TEXT" : "")->required(required);
}

void addTexts(CLI::App &command, const std::string &name, QStringList &values,
              const char *description)
{
    const auto take = [&values](const std::vector<std::string> &texts) {
        for (const std::string &text : texts) {
            values.append(QString::fromStdString(text));
        }
    };
    command.add_option_function<std::vector<std::string>>(name, take, said(description))
        ->type_name("");
}

void addChoice(CLI::App &command, const std::string &name, QString &value,
               const std::vector<std::string> &choices, const char *description)
{
    const auto take = [&value](const std::string &text) { value = QString::fromStdString(text); };
    command.add_option_function<std::string>(name, take, said(description))
        ->check(CLI::IsMember(choices).description(""))
        ->type_name(CLI::detail::join(choices, "|"));
}

void addTime(CLI::App &command, const std::string &name, std::optional<qint64> &value,
             const char *description)
{
    command
        .add_option_function<std::string>(
            name,
            [&value, name](const std::string &text) {
                value = marketdata::fromIsoTime(QString::fromStdString(text));
                if (!value) {
                    throw CLI::ValidationError(
                        name, text + said(QT_TRANSLATE_NOOP("Cli",
                                                            " is not an ISO-8601 time such as "
                                                            "2024-01-31 or 2024-01-31T14:30:00Z")));
                }
            },
            said(description))
        ->type_name("TIME");
}

void addLimit(CLI::App &command, int &limit, const char *description)
{
    command.add_option("--limit", limit, said(description))
        ->check(CLI::Range(1, std::numeric_limits<int>::max()))
        ->type_name("N");
}

void addOn(CLI::App &command, QString &service)
{
    addText(command, "--on", service,
            QT_TRANSLATE_NOOP("Cli", "A configured service instead of this computer"));
}

} // namespace ktrdr::cli
