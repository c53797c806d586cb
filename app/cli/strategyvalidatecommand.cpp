#include "app/cli/strategyvalidatecommand.h"

#include "app/cli/clisession.h"
#include "app/cli/jsonlines.h"
#include "app/cli/terminaltext.h"
#include "app/cli/text.h"
#include "app/cli/texttable.h"
#include "core/training/strategy/samplestrategies.h"
#include "core/training/strategy/strategyreader.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using training::Finding;
using training::FindingSeverity;
using training::SampleStrategy;
using training::StrategyReading;

namespace {

struct Counts
{
    qsizetype errors = 0;
    qsizetype warnings = 0;
};

QJsonValue place(int number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

QJsonObject findingJson(const QString &file, const Finding &finding)
{
    return {{u"type"_s, u"finding"_s},
            {u"file"_s, file},
            {u"severity"_s, toString(finding.severity)},
            {u"line"_s, place(finding.at.line)},
            {u"column"_s, place(finding.at.column)},
            {u"path"_s, finding.path},
            {u"message"_s, finding.message},
            {u"hint"_s, finding.hint}};
}

/// As compilers write it, so that editors find the place; what to do is in the next line.
QString findingText(const Terminal &err, const QString &file, const Finding &finding)
{
    const bool isError = finding.severity == FindingSeverity::Error;
    const QString place =
        finding.at.line == 0 ? file + u':'
                             : u"%1:%2:%3:"_s.arg(file).arg(finding.at.line).arg(finding.at.column);
    const QString word = isError ? Text::tr("error:") : Text::tr("warning:");
    return place + u' ' + err.coloured(word, isError ? Colour::Bad : Colour::Warning) + u' ' +
           singleLine(finding.message) + u"\n    " + singleLine(finding.hint) + u'\n';
}

QString verdict(const QString &file, const StrategyReading &reading)
{
    const auto errors = static_cast<int>(reading.errorCount());
    const auto warnings = static_cast<int>(reading.warningCount());
    const QString warningCount = Text::tr("%n warnings", nullptr, warnings);
    if (errors > 0) {
        const QString errorCount = Text::tr("%n errors", nullptr, errors);
        return warnings > 0
                   ? Text::tr("%1 is not valid: %2, %3.").arg(file, errorCount, warningCount)
                   : Text::tr("%1 is not valid: %2.").arg(file, errorCount);
    }
    return warnings > 0 ? Text::tr("%1 is valid, with %2.").arg(file, warningCount)
                        : Text::tr("%1 is valid.").arg(file);
}

void tell(CliSession &session, const QString &file, const StrategyReading &reading)
{
    for (const Finding &finding : reading.findings) {
        if (session.options().json) {
            session.out().writeRaw(jsonLine(findingJson(file, finding)));
        } else {
            session.err().write(findingText(session.err(), file, finding));
        }
    }
}

Counts validate(CliSession &session, const QString &file)
{
    const QString name = singleLine(file);
    const StrategyReading reading = training::readStrategyFile(training::strategyFileFor(file));
    tell(session, name, reading);
    if (!session.options().json && reading.errorCount() > 0) {
        session.err().write(verdict(name, reading) + u'\n');
    } else {
        session.say(verdict(name, reading));
    }
    return {reading.errorCount(), reading.warningCount()};
}

Counts validateSamples(CliSession &session)
{
    Counts counts;
    TextTable table({{Text::tr("SAMPLE")}, {Text::tr("WHAT IT IS")}});
    for (const SampleStrategy &sample : training::sampleStrategies()) {
        const StrategyReading reading = training::readStrategyFile(sample.fileName);
        tell(session, sample.name, reading);
        counts.errors += reading.errorCount();
        counts.warnings += reading.warningCount();
        table.add({sample.name, sample.description});
        if (session.options().json) {
            session.out().writeRaw(jsonLine({{u"type"_s, u"strategy"_s},
                                             {u"name"_s, sample.name},
                                             {u"description"_s, sample.description}}));
        }
    }
    if (!session.options().json) {
        session.out().write(table.toText(session.out().isTerminal() ? session.out().columns() : 0));
        session.say(Text::tr("These come with the program; their names are taken where a file is "
                             "meant."));
    }
    return counts;
}

} // namespace

StrategyValidateCommand::StrategyValidateCommand(StrategyValidateOptions options)
    : m_options(std::move(options))
{}

void StrategyValidateCommand::start(CliSession &session, Done done)
{
    Counts all = m_options.files.isEmpty() ? validateSamples(session) : Counts();
    for (const QString &file : m_options.files) {
        const Counts counts = validate(session, file);
        all.errors += counts.errors;
        all.warnings += counts.warnings;
    }
    if (session.options().json) {
        session.out().writeRaw(jsonLine(
            {{u"type"_s, u"summary"_s}, {u"errors"_s, all.errors}, {u"warnings"_s, all.warnings}}));
    }
    done(all.errors > 0     ? ExitCode::Usage
         : all.warnings > 0 ? ExitCode::CompletedWithWarnings
                            : ExitCode::Done);
}

void StrategyValidateCommand::interrupt(const QString &) {}

} // namespace ktrdr::cli
