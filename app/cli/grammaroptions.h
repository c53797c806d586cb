#pragma once

#include <QStringList>

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

/// Building blocks of the command line's grammar. Names are as the library wants them: `--name`, or
/// `NAME` for one that is told by its place. What is referred to must outlive the grammar.
namespace ktrdr::cli {

/// Translated for the library.
[[nodiscard]] std::string said(const char *text);

void addText(CLI::App &command, const std::string &name, QString &value, const char *description,
             bool required = false);
/// Any number of them, told by their place.
void addTexts(CLI::App &command, const std::string &name, QStringList &values,
              const char *description);
void addChoice(CLI::App &command, const std::string &name, QString &value,
               const std::vector<std::string> &choices, const char *description);
/// ISO-8601; epoch seconds.
void addTime(CLI::App &command, const std::string &name, std::optional<qint64> &value,
             const char *description);
/// `--limit N`
void addLimit(CLI::App &command, int &limit, const char *description);
/// `--on NAME`
void addOn(CLI::App &command, QString &service);

} // namespace ktrdr::cli
