#include "tests/support/stricttest.h"
#include "ui/pages/emptypage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ktrdr::ui;
using namespace Qt::StringLiterals;

namespace {

EmptyPage::Content content()
{
    return {u"noThings"_s,
            u"There is nothing here yet. Whatever is made, of this window, of a terminal or of a "
            "service that answers, is listed here with all that belongs to it, and stays."_s,
            u"noThings.make"_s, u"add"_s, u"&Make…"_s};
}

} // namespace

class TestEmptyPage final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineOfTheTextIsSeen();
    void theButtonIsReadyToBePressed();
};

void TestEmptyPage::everyLineOfTheTextIsSeen()
{
    EmptyPage page(content());
    page.show();
    const auto *text = page.findChild<QLabel *>();
    for (const QSize size : {QSize(1200, 800), QSize(700, 400), QSize(500, 300)}) {
        page.resize(size);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(text->heightForWidth(text->width()) > 2 * text->fontMetrics().height());
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
        QVERIFY(page.rect().contains(text->geometry()));
    }
}

void TestEmptyPage::theButtonIsReadyToBePressed()
{
    EmptyPage page(content());
    const QSignalSpy clicked(&page, &EmptyPage::clicked);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    auto *button = page.findChild<QPushButton *>(u"noThings.make"_s);
    QVERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
}

QTEST_MAIN(TestEmptyPage)

#include "tst_emptypage.moc"
