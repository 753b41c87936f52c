#include "assessment/export/report_html.h"

#include <algorithm>

#include <fmt/format.h>

#include "assessment/explain.h"
#include "assessment/export/report_style.h"
#include "assessment/names.h"

namespace gladi::assessment::exporting {
namespace {

using core::Language;
using State = ObligationResult::State;

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
            case '&': safe += "&amp;"; break;
            case '<': safe += "&lt;"; break;
            case '>': safe += "&gt;"; break;
            case '"': safe += "&quot;"; break;
            case '\'': safe += "&#39;"; break;
            case '\n': safe += "<br>"; break;
            default:
                if (static_cast<unsigned char>(c) >= 0x20 || c == '\t') safe += c;
        }
    }
    return safe;
}

/// Colour class of a verdict; the word beside it says the same.
const char* toneOf(FactVerdict verdict) {
    switch (verdict) {
        case FactVerdict::Right:
        case FactVerdict::Hedged: return "good";
        case FactVerdict::Corrected:
        case FactVerdict::Premature:
        case FactVerdict::Evasive:
        case FactVerdict::Missing: return "warn";
        case FactVerdict::Wrong: return "bad";
    }
    return "plain";
}

const char* toneOf(Rating rating) {
    switch (rating) {
        case Rating::Performed: return "good";
        case Rating::Some: return "plain";
        case Rating::Major: return "warn";
        case Rating::Unable: return "bad";
    }
    return "plain";
}

class Page {
public:
    Page(const ScoreCard& card, const core::Scenario& scenario, const ReportOptions& options)
        : m_card(card), m_scenario(scenario), m_options(options), m_language(options.language) {}

    std::string write() {
        head();
        scores();
        limits();
        objectives();
        learning();
        m_html += "<h2>" + word("Kewajiban", "Obligations") + "</h2>\n";
        for (const ObligationResult& one : m_card.obligations) obligation(one);
        rules();
        method();
        m_html += "</body>\n</html>\n";
        return std::move(m_html);
    }

private:
    [[nodiscard]] std::string word(const char* indonesian, const char* english) const {
        return m_language == Language::English ? english : indonesian;
    }
    [[nodiscard]] std::string numberOf(double value) const { return figure(value, m_language); }
    [[nodiscard]] std::string share(double value) const {
        std::string text = fmt::format("{:.2f}", value);
        if (m_language == Language::Indonesian) std::replace(text.begin(), text.end(), '.', ',');
        return text;
    }
    [[nodiscard]] std::string cite(core::Sequence event) const {
        return event.value == 0 ? "" : " <span class=\"muted\">" + word("kejadian", "event") + " " + std::to_string(event.value) + "</span>";
    }
    void pair(const std::string& term, const std::string& html) { m_html += "<dt>" + term + "</dt><dd>" + html + "</dd>\n"; }

    void head() {
        const std::string title = escaped(m_card.title.in(m_language));
        m_html += "<!DOCTYPE html>\n<html lang=\"" + word("id", "en") + "\">\n<head>\n<meta charset=\"utf-8\">\n";
        m_html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + word("Evaluasi", "Evaluation") +
                  ": " + title + "</title>\n<style>";
        m_html += kReportStyle;
        m_html += "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n";
        const std::string who = m_card.subject.name.empty() ? m_card.subject.id : m_card.subject.name;
        m_html += "<p class=\"muted\">" + word("Evaluasi gladi", "Exercise evaluation") + " · " + escaped(m_card.scenario.value) + " " +
                  escaped(m_card.version) + (who.empty() ? "" : " · " + escaped(who)) + " · " +
                  (m_card.ended ? (m_card.endedEarly ? word("diakhiri lebih awal pada", "ended early at") : word("berakhir pada", "ended at"))
                                : word("belum berakhir; sampai", "not ended; up to")) +
                  " " + core::toString(m_card.until) + "</p>\n";
    }

    void scores() {
        m_html += "<div class=\"scores\">\n";
        for (const Dimension dimension : {Dimension::Speed, Dimension::Accuracy, Dimension::Sop}) {
            const Score& score = scoreIn(m_card, dimension);
            m_html += "<section class=\"card\"><h3>" + titleOf(dimension, m_language) + "</h3><div class=\"figure\">" +
                      figure(score.value, m_language) + "</div>";
            if (score.rating)
                m_html += fmt::format("<p><span class=\"chip {}\">{} · {}</span></p>", toneOf(*score.rating), nameOf(*score.rating),
                                      wordsFor(*score.rating, m_language));
            m_html += "<p>" + escaped(explain(m_card, dimension, m_language)) + "</p></section>\n";
        }
        m_html += "</div>\n<p class=\"muted\">" +
                  word("Penilaian mesin bersifat usulan; penilai dapat mengubahnya dengan alasan.",
                       "The machine proposes; an evaluator may override any verdict with a reason.") +
                  "</p>\n";
    }

    void limits() {
        if (m_card.vetoes.empty() && m_card.contradictions.empty()) return;
        m_html += "<h2>" + word("Yang membatasi nilai", "What limits the scores") + "</h2>\n<ul>\n";
        for (const Veto& veto : m_card.vetoes)
            m_html += "<li class=\"bad\">" + escaped(describe(veto, m_scenario, m_language)) + cite(veto.event) + "</li>\n";
        for (const Contradiction& one : m_card.contradictions) {
            const core::Claim* claim = core::find(m_scenario.claims, one.claim);
            const std::string about = one.fact.empty() ? (claim ? claim->statement.in(m_language) : one.claim.value)
                                                       : describe(one.fact, m_scenario, m_language);
            m_html += "<li>" + word("Kontradiksi tentang", "Contradiction about") + " “" + escaped(about) + "”" + cite(one.earlier) +
                      " /" + cite(one.later) + "</li>\n";
        }
        m_html += "</ul>\n";
    }

    void objectives() {
        if (m_card.objectives.empty()) return;
        m_html += "<h2>" + word("Sasaran latihan", "Objectives") + "</h2>\n<table>\n<tr><th>" + word("Sasaran", "Objective") + "</th><th class=\"n\">" +
                  word("Kewajiban", "Obligations") + "</th><th class=\"n\">" + titleOf(Dimension::Speed, m_language) + "</th><th class=\"n\">" +
                  titleOf(Dimension::Accuracy, m_language) + "</th></tr>\n";
        for (const ObjectiveResult& one : m_card.objectives)
            m_html += fmt::format("<tr><td>{} · {}</td><td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td></tr>\n",
                                  escaped(one.objective.value), escaped(one.title.in(m_language)), one.obligations.size(),
                                  figure(one.speed, m_language), figure(one.accuracy, m_language));
        m_html += "</table>\n";
    }

    void learning() {
        const Learning& result = m_card.learning;
        if (result.questions.empty()) return;
        m_html += "<h2>" + word("Tes awal dan akhir", "Test before and after") + "</h2>\n<p>" + escaped(explain(result, m_language)) + " " +
                  word("Tes ini tidak ikut dalam ketiga nilai.", "The test is no part of the three scores.") + "</p>\n<table>\n<tr><th>" +
                  word("Soal", "Question") + "</th><th>" + word("Jawaban yang benar", "Right answer") + "</th><th>" + word("Sebelum", "Before") +
                  "</th><th>" + word("Sesudah", "After") + "</th></tr>\n";
        for (const QuestionResult& one : result.questions) {
            const core::Question& question = m_scenario.test.at(static_cast<std::size_t>(one.question));
            const auto option = [&](int chosen) { return escaped(question.options.at(static_cast<std::size_t>(chosen)).in(m_language)); };
            const auto answer = [&](const std::optional<int>& chosen, bool right, core::Sequence event) {
                if (!chosen) return "<span class=\"plain\">" + word("tidak dijawab", "not answered") + "</span>";
                return fmt::format("<span class=\"{}\">{}</span>: {}{}", right ? "good" : "bad", right ? word("benar", "right") : word("keliru", "wrong"),
                                   option(*chosen), cite(event));
            };
            const std::string who = m_card.subject.kind == Subject::Kind::Participant ? "" : escaped(one.by.value) + " · ";
            m_html += fmt::format("<tr><td>{}{}. {}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n", who, one.question + 1,
                                  escaped(question.text.in(m_language)), option(question.answer),
                                  answer(one.before, one.rightBefore, one.beforeEvent), answer(one.after, one.rightAfter, one.afterEvent));
        }
        m_html += "</table>\n";
    }

    void obligation(const ObligationResult& one) {
        const char* tone = one.state == State::Missed ? "bad" : one.state == State::Met ? "good" : "plain";
        m_html += "<section class=\"card\"><h3>" + escaped(describe(one.expected, m_scenario, m_language)) + "</h3>\n<p class=\"muted\">" +
                  escaped(one.obligation.value) + " · " + escaped(describe(one.inject, m_scenario, m_language)) + "</p>\n";
        m_html += fmt::format("<span class=\"chip {}\">{}</span>\n<dl>\n", tone, wordsFor(one.state, m_language));
        pair(word("Dibuka", "Opened"), core::toString(one.openedAt) + cite(one.openedBy) + " · " + word("target", "target") + " " +
                                           core::toString(one.expected.target) + ", " + word("batas", "lapse") + " " + core::toString(one.expected.lapse) +
                                           inPlay(one));
        if (one.metAt)
            pair(word("Dijawab", "Answered"), core::toString(*one.metAt) + cite(one.metBy) + " · " + word("setelah", "after") + " " + core::toString(*one.delay));
        for (const StatementResult& statement : m_card.statements)
            if (one.metBy.value != 0 && statement.event == one.metBy)
                pair(word("Yang ditulis", "What was written"), "“" + escaped(statement.text) + "”");
        if (one.state != State::NotObservable) {
            pair(word("Kecepatan", "Speed"), fmt::format("s = {} × a = {} → {} {}", share(one.s), share(one.a), numberOf(one.speedPoints), word("poin", "points")));
            if (one.judged)
                pair(word("Akurasi", "Accuracy"), fmt::format("a = {} → {} {}", share(one.a), numberOf(one.accuracyPoints), word("poin", "points")));
        }
        m_html += "</dl>\n";
        findings(one);
        m_html += "</section>\n";
    }

    /// What was shown during play, where the rubric scores by something else.
    [[nodiscard]] std::string inPlay(const ObligationResult& one) const {
        if (one.expected.target == one.targetInPlay && one.expected.lapse == one.lapseInPlay) return {};
        return " <span class=\"muted\">(" + word("dalam latihan", "in play") + " " + core::toString(one.targetInPlay) + ", " +
               core::toString(one.lapseInPlay) + ")</span>";
    }

    void findings(const ObligationResult& one) {
        if (one.facts.empty() && one.elements.empty() && one.misstatements.empty()) return;
        m_html += "<ul>\n";
        const auto line = [&](const char* tone, const std::string& verdict, const std::string& what, const std::string& after) {
            m_html += fmt::format("<li><span class=\"{}\">{}</span>: {}{}</li>\n", tone, escaped(verdict), escaped(what), after);
        };
        for (const FactResult& fact : one.facts)
            line(toneOf(fact.verdict), wordsFor(fact.verdict, m_language), describe(fact.fact, m_scenario, m_language), cite(fact.correctedBy));
        for (const ElementResult& element : one.elements)
            line(element.found ? "good" : "warn", element.found ? word("ada", "found") : word("tidak ada", "missing"),
                 describe(element.element, m_scenario, m_language), "");
        for (const Misstatement& said : one.misstatements)
            line(said.points < 0 ? "bad" : "warn", word("tidak semestinya", "should not have been said"), describe(said, m_scenario, m_language),
                 cite(said.correctedBy));
        m_html += "</ul>\n";
    }

    void rules() {
        m_html += "<h2>" + word("Aturan SOP", "SOP rules") + "</h2>\n<table>\n<tr><th>" + word("Aturan", "Rule") + "</th><th>" +
                  word("Dasar", "Basis") + "</th><th class=\"n\">" + word("Bobot", "Weight") + "</th><th>" + word("Hasil", "Result") +
                  "</th><th class=\"n\">" + word("Poin", "Points") + "</th></tr>\n";
        for (const RuleResult& rule : m_card.rules) {
            std::string result;
            if (rule.vacuous) {
                result = "<span class=\"plain\">" + word("tidak pernah teruji", "never put to the test") + "</span>";
            } else {
                const bool held = rule.violated == 0;
                result = fmt::format("<span class=\"{}\">{}</span> {}/{}", held ? "good" : "bad",
                                     wordsFor(held ? ActivationResult::Verdict::Fulfilled : ActivationResult::Verdict::Violated, m_language),
                                     rule.fulfilled, rule.fulfilled + rule.violated);
                for (const ActivationResult& one : rule.activations)
                    if (one.verdict == ActivationResult::Verdict::Violated) result += cite(one.activation.value != 0 ? one.activation : one.target);
            }
            m_html += fmt::format("<tr><td>{} · {}</td><td>{}<br><span class=\"muted\">{}</span></td><td class=\"n\">{}</td><td>{}</td><td class=\"n\">{}</td></tr>\n",
                                  escaped(rule.rule.value), escaped(rule.title.in(m_language)), escaped(rule.basis.text.in(m_language)),
                                  wordsFor(rule.basis.kind, m_language), numberOf(rule.weight), result, rule.vacuous ? "–" : numberOf(rule.points));
        }
        m_html += "</table>\n";
    }

    void method() {
        const core::Rubric& rubric = m_card.rubric;
        m_html += "<h2>" + word("Cara menghitung", "How this was computed") + "</h2>\n<ul>\n";
        m_html += "<li><code>s(d) = 1 (d ≤ T); (L − d) / (L − T); 0 (d ≥ L)</code> — " +
                  word("d selang, T target, L batas, dalam waktu skenario", "d delay, T target, L lapse, in scenario time") + "</li>\n";
        m_html += "<li><code>a = clamp(" + word("poin / diminta", "points / required") + ", 0, 1)</code> — " +
                  word("benar +1; jujur belum terkonfirmasi dengan janji pembaruan +1; benar tetapi belum dapat dikonfirmasi 0; keliru −1; koreksi sendiri dalam ",
                       "right +1; honestly unconfirmed with a promised update +1; true but not confirmable yet 0; wrong −1; own correction within ") +
                  core::toString(rubric.correctionWindow) + " +0,5</li>\n";
        m_html += "<li><code>" + word("KECEPATAN", "SPEED") + " = 100 Σ(w s a) / Σ(w)</code></li>\n";
        m_html += "<li><code>" + word("AKURASI", "ACCURACY") + " = 100 Σ(w a) / Σ(w)</code> − " + numberOf(rubric.contradictionCost) +
                  word(" tiap kontradiksi, paling banyak ", " for each contradiction, at most ") + numberOf(rubric.contradictionMost) + "</li>\n";
        m_html += "<li><code>SOP = 100 Σ(w v) / Σ(w)</code>, <code>v = " + word("dipatuhi / dipicu", "fulfilled / activated") + "</code> — " +
                  word("bobot 3 peraturan, 2 SOP, 1 praktik baik kecuali dinyatakan lain", "weight 3 law, 2 SOP, 1 good practice unless stated") + "</li>\n";
        if (!m_card.learning.questions.empty())
            m_html += "<li><code>" + word("peningkatan", "gain") + " g = (" + word("akhir − awal) / (100 − awal", "after − before) / (100 − before") +
                      ")</code> — " + word("persen benar dari soal yang dijawab pada kedua tes (Hake 1998)",
                                           "percent right of the questions answered in both tests (Hake 1998)") + "</li>\n";
        m_html += "<li>" + word("Peringkat", "Ratings") + ": P ≥ " + numberOf(rubric.performed) + ", S ≥ " + numberOf(rubric.some) + ", M ≥ " +
                  numberOf(rubric.major) + ", U " + word("di bawahnya", "below") + "</li>\n";
        for (const core::Deadline& deadline : rubric.deadlines)
            m_html += "<li>" + word("Tenggat dari rubrik", "Deadline of the rubric") + ": " + escaped(describe(deadline, m_scenario, m_language)) + "</li>\n";
        if (m_options.composite)
            m_html += "<li>" + word("Gabungan", "Composite") +
                      fmt::format(": {} × {} + {} × {} + {} × {} = ", share(rubric.speedWeight), titleOf(Dimension::Speed, m_language),
                                  share(rubric.accuracyWeight), titleOf(Dimension::Accuracy, m_language), share(rubric.sopWeight),
                                  titleOf(Dimension::Sop, m_language)) +
                      figure(m_card.composite, m_language) + "</li>\n";
        m_html += "</ul>\n<p class=\"muted\">" +
                  word("Bobot, target, dan batas peringkat adalah kesepakatan dalam rubrik skenario, bukan hukum alam. Sidik jari skenario: ",
                       "Weights, targets and bands are conventions of the scenario's rubric. Scenario digest: ") +
                  escaped(m_card.digest) + "</p>\n";
        if (const Seal& seal = m_options.seal; !seal.digest.empty())
            m_html += "<p class=\"muted\">" + word("Segel log: ", "Log seal: ") + "<code class=\"long\">" + escaped(seal.digest) + "</code> " +
                      fmt::format(fmt::runtime(word("(sidik jari baris terakhir, nomor {}). <code>gladictl verify</code> mencetaknya lagi; bila berbeda, berkas latihan bukan lagi yang dinilai di sini.",
                                                    "(digest of the last row, number {}). <code>gladictl verify</code> prints it again; if it differs, the session file is not the one that was scored here.")),
                                  seal.rows) + "</p>\n";
    }

    const ScoreCard& m_card;
    const core::Scenario& m_scenario;
    const ReportOptions& m_options;
    Language m_language;
    std::string m_html;
};

}  // namespace

std::string toHtml(const ScoreCard& card, const core::Scenario& scenario, const ReportOptions& options) { return Page{card, scenario, options}.write(); }

}  // namespace gladi::assessment::exporting
