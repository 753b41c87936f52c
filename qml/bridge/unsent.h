#pragma once

#include <map>

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "simulator/core/events.h"

namespace gladi::bridge {

/// What was typed and not sent yet: answers, replies, reports, notes; also the ticks beside a draft. Kept in a small file
/// beside the session, written at each pause of typing, so that a crash takes no more than the last words. An entry goes once
/// it is sent, all of them at ENDEX. No part of the record: losing the file loses nothing that was done.
class Unsent : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with an Exercise")

public:
    /// Begins with what the file holds, if it can be read. An empty name: in memory only.
    explicit Unsent(QString file, QObject* parent = nullptr);
    /// Writes what is waiting.
    ~Unsent() override;

    /// `act` as in Words.act, or "ticks"; `subject` is an item, a statement or empty.
    Q_INVOKABLE QString textOf(const QString& act, const QString& subject) const;
    /// An empty text forgets it. After ENDEX nothing is kept.
    Q_INVOKABLE void keep(const QString& act, const QString& subject, const QString& text);

    /// Forgets what these records say was sent. What was typed since under the same name stays.
    void apply(const std::vector<core::Record>& records, const core::Participant& self);

    /// At once, without waiting for a pause.
    void write();

private:
    void read();

    QString m_file;
    std::map<QString, QString> m_texts;   // by act and subject
    QTimer m_pause;
    bool m_waiting = false;
    bool m_over = false;
};

}  // namespace gladi::bridge
