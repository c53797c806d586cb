#include "app/cli/commandline.h"

#include "app/cli/grammar.h"
#include "app/cli/text.h"
#include "core/text/nearestword.h"

#include <algorithm>
#include <cstring>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;

namespace {

QString helpCommand(const CLI::App &app)
{
    QString text = QString::fromStdString(app.get_name());
    const CLI::App *inner = &app;
    while (!inner->get_subcommands().empty()) {
        inner = inner->get_subcommands().front();
        text += u' ' + QString::fromStdString(inner->get_name());
    }
    return text;
}

Usage wrongUsage(const QString &problem, const CLI::App &app)
{
    return {ExitCode::Usage,
            {},
            problem,
            Text::tr("Run '%1 --help' to see what is possible.").arg(helpCommand(app))};
}

QStringList commandsOf(const CLI::App &app)
{
    QStringList names;
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; })) {
        names << QString::fromStdString(command->get_name());
    }
    return names;
}

/// Where a command should be, there is none or a wrong one.
Usage wrongCommand(const CLI::App &app)
{
    const CLI::App *inner = &app;
    while (!inner->get_subcommands().empty()) {
        inner = inner->get_subcommands().front();
    }
    const QStringList known = commandsOf(*inner);
    const QString asked = helpCommand(app);
    const QString list = Text::tr("'%1' knows: %2.").arg(asked, known.join(u", "_s));
    const std::vector<std::string> rest = app.remaining(true);
    const QString word = rest.empty() ? QString() : QString::fromStdString(rest.front());
    if (word.startsWith(u'-')) {
        return wrongUsage(Text::tr("'%1' knows no option '%2'.").arg(asked, word), app);
    }
    Usage usage =
        wrongUsage(word.isEmpty() ? Text::tr("No command is given.")
                                  : Text::tr("'%1' knows no command '%2'.").arg(asked, word),
                   app);
    usage.hint = list + u' ' + usage.hint;
    if (const QString near = text::nearestWord(word, known); !near.isEmpty()) {
        usage.hint = Text::tr("Did you mean '%1'?").arg(near) + u' ' + usage.hint;
    }
    return usage;
}

} // namespace

tl::expected<Invocation, Usage> Grammar::parse(const QStringList &arguments)
{
    std::vector<std::string> reversed;
    for (const QString &argument : arguments) {
        reversed.insert(reversed.begin(), argument.toStdString());
    }
    try {
        m_app.parse(reversed);
    } catch (const CLI::CallForHelp &) {
        return tl::unexpected(Usage{ExitCode::Done, QString::fromStdString(m_app.help()), {}, {}});
    } catch (const CLI::CallForVersion &version) {
        return tl::unexpected(
            Usage{ExitCode::Done, QString::fromUtf8(version.what()) + u'\n', {}, {}});
    } catch (const CLI::ParseError &error) {
        // The library's words for "ktrdr" or "ktrdr data" alone are about its own terms.
        const bool lacksCommand = dynamic_cast<const CLI::RequiredError *>(&error) != nullptr &&
                                  std::strstr(error.what(), "subcommand") != nullptr;
        return tl::unexpected(
            lacksCommand ? wrongCommand(m_app)
                         : wrongUsage(QString::fromUtf8(error.what()).simplified(), m_app));
    }
    const auto chosen = std::find_if(m_commands.begin(), m_commands.end(),
                                     [](const auto &entry) { return entry.first->parsed(); });
    const auto *cancel = std::get_if<OpsCancelOptions>(chosen->second.get());
    if (cancel != nullptr && cancel->id.isEmpty() && !cancel->all) {
        return tl::unexpected(
            wrongUsage(Text::tr("Neither an operation id nor --all is given."), m_app));
    }
    return Invocation{m_global, *chosen->second};
}

tl::expected<Invocation, Usage> parseCommandLine(const QStringList &arguments)
{
    return Grammar().parse(arguments);
}

} // namespace ktrdr::cli
