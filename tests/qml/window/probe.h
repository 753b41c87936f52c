#pragma once

#include <QObject>
#include <QQuickItem>
#include <QStringList>

namespace gladi::test {

/// Sees a page as a person with a keyboard, large type or a screen reader does. Every list is empty when all is well.
class Probe : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Everything has its place: as after the next frame.
    Q_INVOKABLE void settle(QQuickItem* page) const;
    Q_INVOKABLE void press(QQuickItem* inWindow, int key) const;
    /// What a screen reader says of it; for an item without a name that of the control that holds it.
    Q_INVOKABLE QString nameOf(QQuickItem* item) const;
    /// The number of QAccessible::Role.
    Q_INVOKABLE int roleOf(QQuickItem* item) const;
    /// The first item in sight below whose name begins so; nullptr for none.
    Q_INVOKABLE QQuickItem* child(QQuickItem* below, const QString& name) const;
    /// Some text in sight holds these words.
    Q_INVOKABLE bool says(QQuickItem* below, const QString& words) const;
    /// How many in sight have that role.
    Q_INVOKABLE int count(QQuickItem* below, int role) const;
    /// Something around or within the item shows that it holds the keyboard, and no edge cuts it.
    Q_INVOKABLE bool isMarked(QQuickItem* item) const;
    /// On screen: no view has scrolled it away.
    Q_INVOKABLE bool isInSight(QQuickItem* item) const;

    /// Controls at work below this item that a screen reader could not name.
    Q_INVOKABLE QStringList nameless(QQuickItem* below) const;
    /// Controls lower than this.
    Q_INVOKABLE QStringList lowerThan(QQuickItem* below, int height) const;
    /// Texts that are not whole: shortened although nobody said how many lines they may have, or beyond an edge.
    Q_INVOKABLE QStringList cutTexts(QQuickItem* below) const;
    /// Controls that Tab should lead to and that are not among these.
    Q_INVOKABLE QStringList unreached(QQuickItem* below, const QList<QQuickItem*>& reached) const;
};

}  // namespace gladi::test
