#include "tests/qml/window/probe.h"

#include <functional>
#include <limits>

#include <QAccessible>
#include <QCoreApplication>
#include <QImage>
#include <QQuickWindow>
#include <QtTest>

namespace gladi::test {

namespace {

using Visit = std::function<void(QQuickItem*)>;

void eachVisible(QQuickItem* item, const Visit& visit) {
    if (!item->isVisible() || item->opacity() <= 0) return;
    visit(item);
    const auto children = item->childItems();
    for (QQuickItem* child : children) eachVisible(child, visit);
}

bool isControl(const QQuickItem* item) {
    for (const char* kind : {"QQuickAbstractButton", "QQuickTextField", "QQuickTextArea", "QQuickComboBox"})
        if (item->inherits(kind)) return true;
    return false;
}

bool isRing(const QQuickItem* item) { return QString::fromLatin1(item->metaObject()->className()).startsWith(QLatin1String("FocusRing_")); }

QRectF onScene(const QQuickItem* item) { return item->mapRectToScene(item->boundingRect()); }

/// The nearest ancestor, or the one given, that cuts this off; nullptr when none does.
const QQuickItem* cutterOf(const QQuickItem* item, const QRectF& area, bool alsoBelow) {
    for (const QQuickItem* above = item->parentItem(); above != nullptr; above = above->parentItem()) {
        if (!above->clip() && above->parentItem() != nullptr) continue;
        const QRectF inside = onScene(above).adjusted(-1, -1, 1, 1);
        if (area.left() < inside.left() || area.right() > inside.right()) return above;
        if (alsoBelow && (area.top() < inside.top() || area.bottom() > inside.bottom())) return above;
    }
    return nullptr;
}

QString said(QQuickItem* item) {
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
    return face == nullptr ? QString() : face->text(QAccessible::Name);
}

QString described(QQuickItem* item) {
    const QString words = said(item).isEmpty() ? item->property("text").toString() : said(item);
    return QString::fromLatin1(item->metaObject()->className()).section('_', 0, 0) + " \"" + words + '"';
}

}  // namespace

void Probe::settle(QQuickItem* page) const {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    (void)page->window()->grabWindow();
}

void Probe::press(QQuickItem* inWindow, int key) const {
    QTest::keyClick(inWindow->window(), static_cast<Qt::Key>(key));
}

QString Probe::nameOf(QQuickItem* item) const {
    for (; item != nullptr; item = item->parentItem())
        if (const QString name = said(item); !name.isEmpty()) return name;
    return {};
}

int Probe::roleOf(QQuickItem* item) const {
    QAccessibleInterface* face = item == nullptr ? nullptr : QAccessible::queryAccessibleInterface(item);
    return face == nullptr ? QAccessible::NoRole : face->role();
}

QQuickItem* Probe::child(QQuickItem* below, const QString& name) const {
    QQuickItem* found = nullptr;
    eachVisible(below, [&](QQuickItem* item) {
        if (found == nullptr && said(item).startsWith(name)) found = item;
    });
    return found;
}

bool Probe::says(QQuickItem* below, const QString& words) const {
    bool found = false;
    eachVisible(below, [&](QQuickItem* item) { found = found || (item->inherits("QQuickText") && item->property("text").toString().contains(words)); });
    return found;
}

int Probe::count(QQuickItem* below, int role) const {
    int found = 0;
    eachVisible(below, [&](QQuickItem* item) { found += roleOf(item) == role; });
    return found;
}

bool Probe::isMarked(QQuickItem* item) const {
    // An editor's frame is drawn around it, by what holds it.
    for (QQuickItem* holder = item; holder != nullptr; holder = holder->parentItem()) {
        bool found = false;
        eachVisible(holder, [&](QQuickItem* each) {
            if (isRing(each) && cutterOf(each, onScene(each), true) == nullptr) found = true;
        });
        if (found || holder->isFocusScope()) return found;
    }
    return false;
}

bool Probe::isInSight(QQuickItem* item) const {
    if (item == nullptr || !item->isVisible()) return false;
    const QPointF middle = onScene(item).center();
    return cutterOf(item, QRectF(middle, QSizeF(1, 1)), true) == nullptr;
}

QStringList Probe::nameless(QQuickItem* below) const {
    QStringList found;
    eachVisible(below, [&](QQuickItem* item) {
        if (isControl(item) && said(item).trimmed().isEmpty()) found.append(described(item));
    });
    return found;
}

QStringList Probe::lowerThan(QQuickItem* below, int height) const {
    QStringList found;
    eachVisible(below, [&](QQuickItem* item) {
        if (isControl(item) && item->height() < height) found.append(described(item) + " " + QString::number(item->height()));
    });
    return found;
}

QStringList Probe::cutTexts(QQuickItem* below) const {
    QStringList found;
    eachVisible(below, [&](QQuickItem* item) {
        if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty()) return;
        const bool isExcerpt = item->property("maximumLineCount").toInt() < std::numeric_limits<int>::max();
        const QString text = item->property("text").toString();
        if (item->property("truncated").toBool() && !isExcerpt) found.append("shortened: " + text);
        QRectF painted = onScene(item);
        const int alignment = item->property("effectiveHorizontalAlignment").toInt();
        const qreal width = item->property("contentWidth").toReal();
        if (alignment & Qt::AlignRight) painted.setLeft(painted.right() - width);
        else if (!(alignment & Qt::AlignHCenter)) painted.setWidth(width);
        if (const QQuickItem* edge = cutterOf(item, painted, false))
            found.append(QString("beyond the edge of %1: %2").arg(QString::fromLatin1(edge->metaObject()->className()), text));
    });
    return found;
}

QStringList Probe::unreached(QQuickItem* below, const QList<QQuickItem*>& reached) const {
    QStringList found;
    eachVisible(below, [&](QQuickItem* item) {
        const bool byTab = item->activeFocusOnTab() && item->isEnabled();
        if (isControl(item) && byTab && !reached.contains(item)) found.append(described(item));
    });
    return found;
}

}  // namespace gladi::test
