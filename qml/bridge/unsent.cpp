#include "qml/bridge/unsent.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include "qml/bridge/text.h"

namespace gladi::bridge {

using namespace core;

namespace {

constexpr qint64 kLongestFile = 4 << 20;

QString keyOf(const QString& act, const QString& subject) { return act + QLatin1Char('/') + subject; }

/// What an own act makes of a text that was kept.
struct Sending {
    Unsent& unsent;

    void gone(const char* act, const std::string& subject) const { unsent.keep(QLatin1String(act), toQt(subject), {}); }
    void sent(const char* act, const std::string& subject, const std::string& text) const {
        if (unsent.textOf(QLatin1String(act), toQt(subject)) == toQt(text)) gone(act, subject);
    }
    void settled(const InjectId& inquiry) const {
        gone("answer", inquiry.value);
        gone("decline", inquiry.value);
    }

    void operator()(const event::InquiryAnswered& e) const { settled(e.inquiry); }
    void operator()(const event::InquiryDeclined& e) const { settled(e.inquiry); }
    void operator()(const event::ReplyPosted& e) const { sent("reply", e.item.value, e.text); }
    void operator()(const event::StatementCorrected& e) const { sent("correct", e.statement.value, e.text); }
    void operator()(const event::ReportSent& e) const { sent("report", e.basis.empty() ? std::string() : e.basis.front().value, e.text); }
    void operator()(const event::Escalated& e) const { sent("escalate", e.item.value, e.text); }
    void operator()(const event::NoteWritten& e) const { sent("note", {}, e.text); }
    void operator()(const event::StatementPublished& e) const { gone("ticks", e.statement.value); }
    void operator()(const event::DraftDiscarded& e) const { gone("ticks", e.draft.value); }
    template <class Other>
    void operator()(const Other&) const {}
};

}  // namespace

Unsent::Unsent(QString file, QObject* parent) : QObject(parent), m_file(std::move(file)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(800);
    connect(&m_pause, &QTimer::timeout, this, &Unsent::write);
    read();
}

Unsent::~Unsent() {
    if (m_waiting) write();
}

void Unsent::read() {
    QFile file(m_file);
    if (m_file.isEmpty() || !file.exists() || file.size() > kLongestFile || !file.open(QIODevice::ReadOnly)) return;
    const QJsonObject texts = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("texts")).toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        if (text.value().isString()) m_texts[text.key()] = text.value().toString();
}

void Unsent::write() {
    m_pause.stop();
    m_waiting = false;
    if (m_file.isEmpty()) return;
    if (m_texts.empty()) {
        QFile::remove(m_file);
        return;
    }
    QJsonObject texts;
    for (const auto& [key, text] : m_texts) texts.insert(key, text);
    QSaveFile file(m_file);
    const QByteArray bytes = QJsonDocument(QJsonObject{{QStringLiteral("format"), 1}, {QStringLiteral("texts"), texts}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qWarning("unsent texts cannot be written: %s", qPrintable(file.errorString()));
}

QString Unsent::textOf(const QString& act, const QString& subject) const {
    const auto found = m_texts.find(keyOf(act, subject));
    return found == m_texts.end() ? QString() : found->second;
}

void Unsent::keep(const QString& act, const QString& subject, const QString& text) {
    if (m_over || textOf(act, subject) == text) return;
    if (text.isEmpty())
        m_texts.erase(keyOf(act, subject));
    else
        m_texts[keyOf(act, subject)] = text;
    m_waiting = true;
    m_pause.start();
}

void Unsent::apply(const std::vector<Record>& records, const Participant& self) {
    for (const Record& record : records) {
        if (record.by == self.id) std::visit(Sending{*this}, record.event);
        if (std::holds_alternative<event::ExerciseEnded>(record.event)) {
            m_over = true;
            m_texts.clear();
            write();
        }
    }
}

}  // namespace gladi::bridge

#include "moc_unsent.cpp"
