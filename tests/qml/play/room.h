#pragma once

#include <memory>

#include <QStringList>

#include "qml/bridge/exercise.h"
#include "simulator/engine/engine.h"

namespace gladi::test {

/// The way to an engine in the same thread: acts answer at once, and time moves only when told.
class DirectLink : public bridge::SessionLink {
    Q_OBJECT

public:
    explicit DirectLink(std::shared_ptr<const core::Scenario> scenario);

    void submit(core::Command command) override;
    void advanceTo(core::ScenarioTime to);
    /// Records the engine did not make, such as a flood of posts.
    void insert(const std::vector<core::Record>& records) { emit recordsArrived(records); }

    [[nodiscard]] const core::Participant& self() const { return m_self; }
    [[nodiscard]] core::ScenarioTime now() const { return m_state.now; }
    QStringList acts;   ///< "triage", "draft", ... in the order in which they were asked for

private:
    core::Participant m_self;
    engine::State m_state;
};

/// A shipped scenario, opened for one person who does everything. QML tests move it.
class Room : public QObject {
    Q_OBJECT
    Q_PROPERTY(gladi::bridge::Exercise* exercise READ exercise NOTIFY opened)
    Q_PROPERTY(QStringList acts READ acts)

public:
    using QObject::QObject;
    [[nodiscard]] bridge::Exercise* exercise() { return m_exercise.get(); }
    [[nodiscard]] QStringList acts() const { return m_link ? m_link->acts : QStringList(); }

    Q_INVOKABLE void open(const QString& scenario);
    Q_INVOKABLE void advanceTo(int seconds);
    /// That many posts by citizens on a channel, as one batch.
    Q_INVOKABLE void post(const QString& channel, int count);

signals:
    void opened();

private:
    std::shared_ptr<const core::Scenario> m_scenario;
    std::unique_ptr<DirectLink> m_link;
    std::unique_ptr<bridge::Exercise> m_exercise;
    int m_posts = 0;
};

}  // namespace gladi::test
