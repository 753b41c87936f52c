#include "assessment/explain.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "simulator/core/names.h"

namespace gladi::assessment {
namespace {

using core::Language;
using State = ObligationResult::State;

bool isEnglish(Language language) { return language == Language::English; }

/// The first `most` characters on one line, cut between words where there is a space to cut at.
std::string beginning(std::string text, std::size_t most) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    std::size_t characters = 0, space = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) continue;
        if (text[i] == ' ') space = i;
        if (++characters > most) return text.substr(0, space > 0 ? space : i) + "…";
    }
    return text;
}

std::string explainSpeed(const ScoreCard& card, Language language) {
    int owed = 0, met = 0, inTime = 0, empty = 0, open = 0;
    for (const ObligationResult& obligation : card.obligations) {
        if (obligation.state == State::NotObservable) {
            ++open;
            continue;
        }
        ++owed;
        if (obligation.state != State::Met) continue;
        ++met;
        if (obligation.s >= 1) ++inTime;
        if (obligation.a <= 0) ++empty;
    }
    std::string text = isEnglish(language)
                           ? fmt::format("{} of {} obligations were answered, {} of them in time.", met, owed, inTime)
                           : fmt::format("{} dari {} kewajiban dijawab, {} di antaranya tepat waktu.", met, owed, inTime);
    if (empty > 0)
        text += isEnglish(language) ? fmt::format(" {} answered wrongly or emptily and earned nothing.", empty)
                                    : fmt::format(" {} jawaban tidak bernilai karena isinya keliru atau kosong.", empty);
    if (open > 0)
        text += isEnglish(language) ? fmt::format(" {} not yet due, left out.", open)
                                    : fmt::format(" {} belum jatuh tempo dan tidak dihitung.", open);
    return text;
}

std::string explainAccuracy(const ScoreCard& card, Language language) {
    int asked = 0, right = 0, wrong = 0, missing = 0, marks = 0, rightMarks = 0;
    for (const ObligationResult& obligation : card.obligations) {
        if (!obligation.judged || obligation.state == State::NotObservable) continue;
        if (obligation.expected.act == core::Act::Triage) {
            ++marks;
            if (obligation.a >= 1) ++rightMarks;
        }
        for (const FactResult& fact : obligation.facts) {
            if (fact.required) ++asked;
            if (fact.points >= 1) ++right;
            if (fact.verdict == FactVerdict::Wrong) ++wrong;
            if (fact.verdict == FactVerdict::Missing) ++missing;
        }
        for (const ElementResult& element : obligation.elements) {
            ++asked;
            element.found ? ++right : ++missing;
        }
        for (const Misstatement& said : obligation.misstatements)
            if (said.points < 0) ++wrong;
    }
    std::string text = isEnglish(language)
                           ? fmt::format("{} of {} facts and elements asked for were right, {} missing, {} statements wrong.", right, asked, missing, wrong)
                           : fmt::format("{} dari {} fakta dan unsur yang diminta tersampaikan dengan benar, {} tidak disebut, {} pernyataan keliru.",
                                         right, asked, missing, wrong);
    if (marks > 0)
        text += isEnglish(language) ? fmt::format(" {} of {} posts were marked rightly.", rightMarks, marks)
                                    : fmt::format(" {} dari {} unggahan ditandai dengan tepat.", rightMarks, marks);
    if (!card.contradictions.empty())
        text += isEnglish(language) ? fmt::format(" {} contradictions between own statements.", card.contradictions.size())
                                    : fmt::format(" {} kontradiksi antarpernyataan sendiri.", card.contradictions.size());
    return text;
}

std::string explainSop(const ScoreCard& card, Language language) {
    int active = 0, kept = 0, vacuous = 0;
    std::string broken;
    for (const RuleResult& rule : card.rules) {
        if (rule.vacuous) {
            ++vacuous;
            continue;
        }
        ++active;
        if (rule.violated == 0) {
            ++kept;
        } else {
            broken += (broken.empty() ? "" : ", ") + rule.rule.value;
        }
    }
    std::string text = isEnglish(language) ? fmt::format("{} of {} rules put to the test were kept throughout", kept, active)
                                           : fmt::format("{} dari {} aturan yang teruji dipatuhi sepenuhnya", kept, active);
    if (!broken.empty()) text += isEnglish(language) ? "; broken: " + broken : "; dilanggar: " + broken;
    text += ".";
    if (vacuous > 0)
        text += isEnglish(language) ? fmt::format(" {} rules were never put to the test.", vacuous)
                                    : fmt::format(" {} aturan tidak pernah teruji.", vacuous);
    return text;
}

bool concerns(const Veto& veto, Dimension dimension) {
    return (veto.kind == Veto::Kind::SafetyCritical) == (dimension == Dimension::Accuracy) && dimension != Dimension::Speed;
}

/// Titles of the built-in elements; a scenario's own title goes before them.
std::string builtInElement(const std::string& id, Language language) {
    struct Title { const char *id, *indonesian, *english; };
    static constexpr std::array<Title, 9> titles{{
        {"sumber-resmi", "sumber resmi", "an official source"},
        {"yang-diketahui", "apa yang diketahui", "what is known"},
        {"yang-belum-diketahui", "apa yang belum diketahui", "what is not known"},
        {"pembaruan-berikut", "kapan pembaruan berikut", "when more will be known"},
        {"ajakan", "apa yang harus dilakukan", "what to do"},
        {"bantuan", "ke mana mencari bantuan", "where to get help"},
        {"empati", "empati", "empathy"},
        {"mitos", "menyebut kabar keliru sebagai kabar", "names the rumour as such"},
        {"alasan", "mengapa kabar itu keliru", "why the rumour is wrong"},
    }};
    for (const Title& title : titles)
        if (id == title.id) return isEnglish(language) ? title.english : title.indonesian;
    return id;
}

}  // namespace

const Score& scoreIn(const ScoreCard& card, Dimension dimension) {
    switch (dimension) {
        case Dimension::Speed: return card.speed;
        case Dimension::Accuracy: return card.accuracy;
        case Dimension::Sop: return card.sop;
    }
    return card.speed;
}

std::string figure(const std::optional<double>& value, Language language) {
    if (!value) return "–";
    std::string text = fmt::format("{:.1f}", *value);
    if (!isEnglish(language)) std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

std::string explain(const ScoreCard& card, Dimension dimension, Language language) {
    if (!scoreIn(card, dimension).value)
        return isEnglish(language) ? "Nothing happened that could be measured." : "Tidak ada yang dapat diukur pada sesi ini.";
    std::string text;
    switch (dimension) {
        case Dimension::Speed: text = explainSpeed(card, language); break;
        case Dimension::Accuracy: text = explainAccuracy(card, language); break;
        case Dimension::Sop: text = explainSop(card, language); break;
    }
    for (const Veto::Kind kind : {Veto::Kind::SafetyCritical, Veto::Kind::PersonalData, Veto::Kind::LegalRule}) {
        const bool holds = std::any_of(card.vetoes.begin(), card.vetoes.end(),
                                       [&](const Veto& veto) { return veto.kind == kind && concerns(veto, dimension); });
        if (!holds) continue;
        switch (kind) {
            case Veto::Kind::SafetyCritical:
                text += isEnglish(language) ? " Rated U: a wrong safety-critical statement was never corrected."
                                            : " Peringkat U: informasi keselamatan yang keliru tidak pernah dikoreksi.";
                break;
            case Veto::Kind::PersonalData:
                text += isEnglish(language) ? " Rated U: personal data was published." : " Peringkat U: data pribadi dipublikasikan.";
                break;
            case Veto::Kind::LegalRule:
                text += isEnglish(language) ? " Rated no better than M: a legal rule was broken."
                                            : " Peringkat paling tinggi M: ada aturan hukum yang dilanggar.";
                break;
        }
    }
    return text;
}

std::string gainFigure(const Learning& learning, Language language) {
    if (!learning.gain) return "–";
    std::string text = fmt::format("{:.2f}", *learning.gain);
    if (!isEnglish(language)) std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

std::string explain(const Learning& learning, Language language) {
    const auto part = [&](const std::optional<double>& percent, auto answered, auto right, const char* indonesian, const char* english) -> std::string {
        if (!percent) return isEnglish(language) ? fmt::format("{} not taken", english) : fmt::format("{} tidak dikerjakan", indonesian);
        const auto all = std::count_if(learning.questions.begin(), learning.questions.end(), answered);
        const auto good = std::count_if(learning.questions.begin(), learning.questions.end(), right);
        return fmt::format(fmt::runtime(isEnglish(language) ? "{}: {} of {} right ({} %)" : "{}: {} dari {} benar ({} %)"),
                           isEnglish(language) ? english : indonesian, good, all, figure(percent, language));
    };
    if (learning.questions.empty()) return {};
    std::string text = part(
        learning.before, [](const auto& one) { return one.before.has_value(); }, [](const auto& one) { return one.rightBefore; }, "Tes awal",
        "Before");
    text += "; " + part(
                       learning.after, [](const auto& one) { return one.after.has_value(); }, [](const auto& one) { return one.rightAfter; },
                       "tes akhir", "after");
    if (learning.gain) text += (isEnglish(language) ? "; normalised gain " : "; peningkatan ternormalisasi ") + gainFigure(learning, language);
    return text + ".";
}

std::string describe(const core::Expectation& expected, const core::Scenario& scenario, Language language) {
    const bool english = isEnglish(language);
    std::string text = wordsFor(expected.act, language);
    if (expected.kind) text += " " + wordsFor(*expected.kind, language);
    if (expected.as) text += (english ? " as " : " sebagai ") + wordsFor(*expected.as, language);
    if (const core::Claim* claim = core::find(scenario.claims, expected.about))
        text += (english ? " about “" : " tentang “") + claim->statement.in(language) + "”";
    if (const core::Authority* authority = core::find(scenario.authorities, expected.to))
        text += (english ? " to " : " kepada ") + authority->title.in(language);
    std::string channels;
    for (const core::ChannelId& id : expected.channels) {
        const core::Channel* channel = core::find(scenario.channels, id);
        channels += (channels.empty() ? "" : ", ") + (channel ? channel->title.in(language) : id.value);
    }
    if (!channels.empty()) text += (english ? " on " : " di ") + channels;
    return text;
}

std::string describe(const core::Deadline& deadline, const core::Scenario& scenario, Language language) {
    std::string text = deadline.obligation.value;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    if (deadline.act) add(wordsFor(*deadline.act, language) + (deadline.kind ? " " + wordsFor(*deadline.kind, language) : ""));
    if (!deadline.inject.empty()) add("“" + describe(deadline.inject, scenario, language) + "”");
    text += ": ";
    if (deadline.target) text += "target " + core::toString(*deadline.target);
    if (deadline.lapse) text += (deadline.target ? ", " : "") + std::string(isEnglish(language) ? "lapse " : "batas ") + core::toString(*deadline.lapse);
    return text;
}

std::string describe(const core::InjectId& inject, const core::Scenario& scenario, Language language) {
    const core::Inject* known = core::find(scenario.injects, inject);
    if (!known) return inject.value;
    return known->title.empty() ? beginning(known->text.in(language), 60) : known->title.in(language);
}

std::string describe(const core::FactId& fact, const core::Scenario& scenario, Language language) {
    const core::Fact* known = core::find(scenario.facts, fact);
    return known && !known->statement.empty() ? known->statement.in(language) : fact.value;
}

std::string describe(const core::ElementId& element, const core::Scenario& scenario, Language language) {
    const core::Element* known = core::find(scenario.elements, element);
    return known && !known->title.empty() ? known->title.in(language) : builtInElement(element.value, language);
}

std::string describe(const Misstatement& said, const core::Scenario& scenario, Language language) {
    if (const core::Forbidden* forbidden = core::find(scenario.forbidden, said.forbidden))
        return forbidden->why.empty() ? forbidden->id.value : forbidden->why.in(language);
    const core::Claim* claim = core::find(scenario.claims, said.claim);
    const std::string words = claim ? claim->statement.in(language) : said.claim.value;
    const bool isTrue = claim && claim->truth == core::Truth::True;
    if (said.denied && isTrue) return (isEnglish(language) ? "denied though true: “" : "dibantah padahal benar: “") + words + "”";
    if (said.denied) return (isEnglish(language) ? "denied though nobody had established it: “" : "dibantah padahal belum ada sumber yang memastikan: “") + words + "”";
    return (isEnglish(language) ? "asserted: “" : "dinyatakan sebagai benar: “") + words + "”";
}

std::string describe(const Veto& veto, const core::Scenario& scenario, Language language) {
    switch (veto.kind) {
        case Veto::Kind::SafetyCritical:
            return (isEnglish(language) ? "Safety-critical and wrong, never corrected: " : "Informasi keselamatan keliru dan tidak dikoreksi: ") +
                   describe(veto.fact, scenario, language);
        case Veto::Kind::LegalRule: {
            const core::Rule* rule = core::find(scenario.rules, veto.rule);
            return (isEnglish(language) ? "Legal rule broken: " : "Aturan hukum dilanggar: ") +
                   (rule ? rule->title.in(language) : veto.rule.value);
        }
        case Veto::Kind::PersonalData: {
            Misstatement said;
            said.forbidden = veto.forbidden;
            return (isEnglish(language) ? "Personal data published: " : "Data pribadi dipublikasikan: ") + describe(said, scenario, language);
        }
    }
    return {};
}

}  // namespace gladi::assessment
