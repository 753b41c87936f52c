#pragma once

#include <map>
#include <memory>

#include <QObject>
#include <QStringList>

#include "qml/app/desktop.h"
#include "tests/support/temporary_folder.h"

namespace gladi::test {

/// The desktop program on somebody's laptop: its scenarios, past sessions, settings and exports are in folders that go
/// with it. QML tests furnish them.
class House : public QObject {
    Q_OBJECT
    Q_PROPERTY(gladi::bridge::Program* program READ program NOTIFY moved)

public:
    /// Before the program's first look at its settings.
    House();

    [[nodiscard]] bridge::Program* program() { return m_desktop.get(); }

    /// Before the application goes.
    void close() { m_desktop.reset(); }

    /// A first start with these of the shipped scenarios.
    Q_INVOKABLE void open(const QStringList& scenarios);
    /// One more of them, as somebody would put it there.
    Q_INVOKABLE void add(const QString& scenario);
    /// Where it lies.
    Q_INVOKABLE QString scenario(const QString& name) const;

    /// Leaves a past session of contoh-singkat as a scripted participant played it, until that second or to ENDEX.
    /// Returns its path.
    Q_INVOKABLE QString keep(const QString& response, const QString& name, int untilSecond = -1);
    /// Leaves a file that only looks like a session.
    Q_INVOKABLE void leaveRubbish(const QString& name);
    Q_INVOKABLE void remove(const QString& path);
    /// Something stands where exports go.
    Q_INVOKABLE void blockExports();
    /// Names of the files that were exported.
    Q_INVOKABLE QStringList exports() const;

signals:
    void moved();

private:
    [[nodiscard]] std::filesystem::path scenarios() const { return m_folder.path / "scenarios"; }
    [[nodiscard]] std::filesystem::path sessions() const { return m_folder.path / "sesi"; }
    [[nodiscard]] std::filesystem::path documents() const { return m_folder.path / "dokumen"; }

    support::TemporaryFolder m_folder;
    std::map<QString, std::filesystem::path> m_played;   // sessions once recorded, by response and length
    std::unique_ptr<app::Desktop> m_desktop;
};

}  // namespace gladi::test
