#pragma once

#include "core/marketdata/datarequest.h"
#include "core/marketdata/import/csvproposal.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ktrdr::ui {

class ColumnMapper;
class FieldError;
class ImportRules;

/// The inputs of an import: the file, what it is, and how it is written. Reading them marks what is
/// wrong at its field.
class ImportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportForm(QWidget *parent = nullptr);

    [[nodiscard]] QString file() const;
    /// The delimiter that the user chose for this file; empty = to be found out.
    [[nodiscard]] std::optional<char> chosenDelimiter() const;
    /// A file that was chosen or dropped.
    void setFile(const QString &path);
    /// Fills the fields with what the file seems to be, and shows its questions.
    void takeProposal(const marketdata::CsvProposal &proposal);
    /// Says at its field what is wrong with the file or its columns.
    void showProblem(const operations::Error &error);

    /// The request that the inputs describe, or the first thing that is wrong; each wrong field
    /// says so itself. A field that the user has not reached yet is not marked, only reported.
    [[nodiscard]] operations::Result<marketdata::DataImportRequest> read();

Q_SIGNALS:
    /// Another file, or other columns in it: what it seems to be is to be found out.
    void proposalWanted();
    void changed();

private:
    void makeFile(QFormLayout &form);
    void makeSeries(QFormLayout &form);
    void makeColumns(QFormLayout &form);
    void makeMarks(QFormLayout &form);
    [[nodiscard]] QComboBox *makeBox(const QString &name, const QString &title);
    void chooseFile();
    [[nodiscard]] operations::Result<void> checkFile();
    [[nodiscard]] operations::Result<marketdata::SeriesId> readSeries();
    [[nodiscard]] operations::Result<marketdata::CsvImportOptions> readOptions();

    QLineEdit *m_file;
    FieldError *m_fileError;
    QLabel *m_questions;
    QLineEdit *m_symbol;
    FieldError *m_symbolError;
    QComboBox *m_timeframe;
    FieldError *m_timeframeError;
    ColumnMapper *m_columns;
    FieldError *m_columnsError;
    QComboBox *m_delimiter;
    QComboBox *m_decimal;
    ImportRules *m_rules;
    bool m_isSeriesTouched = false;
    bool m_isDelimiterTouched = false;
};

} // namespace ktrdr::ui
