#include "ui/dialogs/import/columnmapper.h"

#include "core/marketdata/csvheader.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace ktrdr::ui {

namespace {

struct Field
{
    const char *name;
    const char *title;
};

constexpr Field Fields[]{
    {"time", QT_TRANSLATE_NOOP("ktrdr::ui::ColumnMapper", "Time")},
    {"open", QT_TRANSLATE_NOOP("ktrdr::ui::ColumnMapper", "Open")},
    {"high", QT_TRANSLATE_NOOP("ktrdr::ui::ColumnMapper", "High")},
    {"low", QT_TRANSLATE_NOOP("ktrdr::ui::ColumnMapper", "Low")},
    {"close", QT_TRANSLATE_NOOP("ktrdr::ui::ColumnMapper", "Close")},
    {"volume", QT_TRANSLATE_NOOP("ktrdr::ui::ColumnMapper", "Volume")},
};
constexpr int FieldsPerRow = 3;

} // namespace

ColumnMapper::ColumnMapper(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("import.columns"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    int place = 0;
    for (const Field &field : Fields) {
        const QString name = QString::fromLatin1(field.name);
        const QString title = tr(field.title);
        auto *box = new QComboBox(this);
        box->setObjectName(u"import.column." + name);
        box->setAccessibleName(tr("Column of: %1").arg(title));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        const int row = place / FieldsPerRow;
        const int column = place % FieldsPerRow * 2;
        grid->addWidget(new QLabel(title, this), row, column);
        grid->addWidget(box, row, column + 1);
        grid->setColumnStretch(column + 1, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &ColumnMapper::changed);
        m_boxes.insert(name, box);
        ++place;
    }
    setFocusProxy(m_boxes.value(QStringLiteral("time")));
    setColumns({});
}

void ColumnMapper::setColumns(const QStringList &names, const QMap<QString, QString> &chosen)
{
    const QMap<QString, int> usual = marketdata::usualColumns(names);
    for (auto field = m_boxes.cbegin(); field != m_boxes.cend(); ++field) {
        QComboBox *box = field.value();
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(tr("– none –"), QString());
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString place = QStringLiteral("#%1").arg(i + 1);
            box->addItem(names[i].isEmpty() ? tr("column %1").arg(i + 1) : names[i], place);
        }
        box->setCurrentIndex(chosen.contains(field.key()) ? box->findData(chosen.value(field.key()))
                                                          : usual.value(field.key(), -1) + 1);
    }
    setEnabled(!names.isEmpty());
    Q_EMIT changed();
}

QMap<QString, QString> ColumnMapper::columns() const
{
    QMap<QString, QString> columns;
    for (auto field = m_boxes.cbegin(); field != m_boxes.cend(); ++field)
        columns.insert(field.key(), field.value()->currentData().toString());
    return columns;
}

} // namespace ktrdr::ui
