#include "assessment/export/csv.h"

#include "assessment/explain.h"
#include "assessment/export/csv_events.h"
#include "assessment/export/csv_table.h"
#include "assessment/names.h"
#include "simulator/core/names.h"

namespace gladi::assessment::exporting {
namespace {

struct Context {
    const ScoreCard& card;
    const core::Scenario& scenario;
    ReportOptions options;

    [[nodiscard]] bool english() const { return options.language == core::Language::English; }
    [[nodiscard]] CsvTable table() const { return CsvTable{options.byteOrderMark}; }
};

CsvFile overview(const Context& in) {
    const ScoreCard& card = in.card;
    const core::Language language = in.options.language;
    CsvTable table = in.table();
    if (in.english())
        table.heading({"what", "value", "rating", "explanation"});
    else
        table.heading({"hal", "nilai", "peringkat", "penjelasan"});
    const auto said = [&](const char* indonesian, const char* english, const std::string& value) {
        table.text(in.english() ? english : indonesian).text(value).text({}).text({}).row();
    };
    said("skenario", "scenario", card.scenario.value);
    said("judul", "title", card.title.in(language));
    said("versi", "version", card.version);
    said("sidik jari skenario", "scenario digest", card.digest);
    said("peserta", "participant", card.subject.name.empty() ? card.subject.id : card.subject.name);
    if (card.ended)
        said("berakhir pada", "ended at", core::toString(card.until));
    else
        said("belum berakhir; sampai", "not ended; up to", core::toString(card.until));
    if (const Seal& seal = in.options.seal; !seal.digest.empty())
        table.text(in.english() ? "log seal" : "segel log").text(seal.digest).text({}).text(
            (in.english() ? "digest of the last row, number " : "sidik jari baris terakhir, nomor ") + std::to_string(seal.rows)).row();
    for (const Dimension dimension : {Dimension::Speed, Dimension::Accuracy, Dimension::Sop}) {
        const Score& score = scoreIn(card, dimension);
        table.text(titleOf(dimension, language)).number(score.value);
        table.text(score.rating ? nameOf(*score.rating) : std::string_view{}).text(explain(card, dimension, language)).row();
    }
    const auto learned = [&](const char* indonesian, const char* english, const std::optional<double>& value, const std::string& words) {
        table.text(in.english() ? english : indonesian).number(value).text({}).text(words).row();
    };
    if (!card.learning.questions.empty()) {
        learned("Tes awal (%)", "Test before (%)", card.learning.before, {});
        learned("Tes akhir (%)", "Test after (%)", card.learning.after, {});
        learned("Peningkatan ternormalisasi", "Normalised gain", card.learning.gain, explain(card.learning, language));
    }
    if (in.options.composite) table.text(in.english() ? "Composite" : "Gabungan").number(card.composite).text({}).text({}).row();
    for (const Veto& veto : card.vetoes)
        table.text(in.english() ? "Limit" : "Pembatas").text({}).text({}).text(describe(veto, in.scenario, language)).row();
    const core::Rubric& rubric = card.rubric;
    const auto convention = [&](const char* indonesian, const char* english, double value) {
        table.text(in.english() ? english : indonesian).number(value).text({}).text({}).row();
    };
    convention("bobot kecepatan", "weight of speed", rubric.speedWeight);
    convention("bobot akurasi", "weight of accuracy", rubric.accuracyWeight);
    convention("bobot SOP", "weight of SOP", rubric.sopWeight);
    convention("batas P", "lower end of P", rubric.performed);
    convention("batas S", "lower end of S", rubric.some);
    convention("batas M", "lower end of M", rubric.major);
    convention("tenggang koreksi (menit)", "correction window (min)", std::chrono::duration<double, std::ratio<60>>(rubric.correctionWindow).count());
    convention("potongan tiap kontradiksi", "cost of a contradiction", rubric.contradictionCost);
    convention("potongan kontradiksi paling banyak", "most that contradictions cost", rubric.contradictionMost);
    for (const core::Deadline& deadline : rubric.deadlines)
        table.text(in.english() ? "deadline of the rubric" : "tenggat dari rubrik").text({}).text({}).text(describe(deadline, in.scenario, language)).row();
    return {"ringkasan.csv", table.content()};
}

CsvFile obligations(const Context& in) {
    const core::Language language = in.options.language;
    CsvTable table = in.table();
    if (in.english())
        table.heading({"obligation", "item", "on", "expected", "state", "opened at", "opened by event", "answered at", "answered by event",
                       "delay (min)", "target (min)", "lapse (min)", "timeliness s", "accuracy a", "weight", "speed points", "accuracy points",
                       "first shown at", "links down (min)"});
    else
        table.heading({"kewajiban", "butir", "perihal", "yang diharapkan", "keadaan", "dibuka pada", "dibuka oleh kejadian", "dijawab pada",
                       "dijawab oleh kejadian", "selang (menit)", "target (menit)", "batas (menit)", "ketepatan waktu s", "akurasi a", "bobot",
                       "poin kecepatan", "poin akurasi", "pertama tampil pada", "tautan terputus (menit)"});
    for (const ObligationResult& one : in.card.obligations) {
        table.text(one.obligation.value).text(one.item.value).text(describe(one.inject, in.scenario, language));
        table.text(describe(one.expected, in.scenario, language)).text(wordsFor(one.state, language));
        table.time(one.openedAt).event(one.openedBy).time(one.metAt).event(one.metBy).minutes(one.delay);
        table.minutes(one.expected.target).minutes(one.expected.lapse);
        table.number(one.s).number(one.a).number(one.expected.weight).number(one.speedPoints);
        table.number(one.judged ? std::optional(one.accuracyPoints) : std::nullopt).time(one.shownAt).minutes(one.stood).row();
    }
    return {"kewajiban.csv", table.content()};
}

CsvFile facts(const Context& in) {
    const core::Language language = in.options.language;
    CsvTable table = in.table();
    if (in.english())
        table.heading({"obligation", "sort", "id", "what", "verdict", "required", "points", "event", "from byte", "to byte", "corrected by event", "found"});
    else
        table.heading({"kewajiban", "jenis", "id", "isi", "penilaian", "diminta", "poin", "kejadian", "dari bita", "sampai bita",
                       "dikoreksi oleh kejadian", "temuan"});
    const auto word = [&](const char* indonesian, const char* english) { return in.english() ? english : indonesian; };
    const auto where = [&](core::Sequence event, const TextSpan& span) {
        table.event(event);
        span.end == 0 ? table.text({}).text({}) : table.count(span.begin).count(span.end);
    };
    for (const ObligationResult& one : in.card.obligations) {
        for (const FactResult& fact : one.facts) {
            table.text(one.obligation.value).text(word("fakta", "fact")).text(fact.fact.value).text(describe(fact.fact, in.scenario, language));
            table.text(wordsFor(fact.verdict, language)).text(fact.required ? word("ya", "yes") : word("tidak", "no")).number(fact.points);
            where(fact.event, fact.span);
            table.event(fact.correctedBy).text(reasonIn(fact.reason, language)).row();
        }
        for (const ElementResult& element : one.elements) {
            table.text(one.obligation.value).text(word("unsur", "element")).text(element.element.value);
            table.text(describe(element.element, in.scenario, language)).text(element.found ? word("ada", "found") : word("tidak ada", "missing"));
            table.text(word("ya", "yes")).number(element.found ? 1 : 0);
            where(element.event, element.span);
            table.text({}).text({}).row();
        }
        for (const Misstatement& said : one.misstatements) {
            table.text(one.obligation.value).text(word("larangan", "misstatement"));
            table.text(said.forbidden.empty() ? said.claim.value : said.forbidden.value).text(describe(said, in.scenario, language));
            table.text(word("keliru", "wrong")).text(word("tidak", "no")).number(said.points);
            where(said.event, said.span);
            table.event(said.correctedBy).text(reasonIn(said.reason, language)).row();
        }
    }
    return {"fakta.csv", table.content()};
}

CsvFile rules(const Context& in) {
    const core::Language language = in.options.language;
    CsvTable table = in.table();
    if (in.english())
        table.heading({"rule", "title", "sort of basis", "basis", "weight", "kept", "broken", "v", "points", "verdict", "at", "activation event", "target event"});
    else
        table.heading({"aturan", "judul", "jenis dasar", "dasar", "bobot", "dipatuhi", "dilanggar", "v", "poin", "penilaian", "pada",
                       "kejadian pemicu", "kejadian sasaran"});
    for (const RuleResult& rule : in.card.rules) {
        const auto head = [&] {
            table.text(rule.rule.value).text(rule.title.in(language)).text(wordsFor(rule.basis.kind, language));
            table.text(rule.basis.text.in(language)).number(rule.weight);
            table.count(static_cast<std::uint64_t>(rule.fulfilled)).count(static_cast<std::uint64_t>(rule.violated));
            table.number(rule.vacuous ? std::nullopt : std::optional(rule.v)).number(rule.vacuous ? std::nullopt : std::optional(rule.points));
        };
        for (const ActivationResult& activation : rule.activations) {
            head();
            table.text(wordsFor(activation.verdict, language));
            table.time(activation.activation.value == 0 ? std::nullopt : std::optional(activation.at));
            table.event(activation.activation).event(activation.target).row();
        }
        if (!rule.activations.empty()) continue;
        head();
        table.text(in.english() ? "never put to the test" : "tidak pernah teruji").text({}).text({}).text({}).row();
    }
    return {"sop.csv", table.content()};
}

CsvFile learning(const Context& in) {
    const core::Language language = in.options.language;
    CsvTable table = in.table();
    if (in.english())
        table.heading({"participant", "question", "objective", "text", "right answer", "before", "right before", "event before", "after", "right after", "event after"});
    else
        table.heading({"peserta", "soal", "sasaran", "isi", "jawaban yang benar", "jawaban awal", "awal benar", "kejadian awal", "jawaban akhir",
                       "akhir benar", "kejadian akhir"});
    for (const QuestionResult& one : in.card.learning.questions) {
        const core::Question& question = in.scenario.test.at(static_cast<std::size_t>(one.question));
        const auto words = [&](int option) { return question.options.at(static_cast<std::size_t>(option)).in(language); };
        const auto answer = [&](const std::optional<int>& chosen, bool right, core::Sequence event) {
            table.text(chosen ? words(*chosen) : std::string());
            table.text(!chosen ? "" : right ? (in.english() ? "yes" : "ya") : (in.english() ? "no" : "tidak")).event(event);
        };
        table.text(one.by.value).count(static_cast<std::uint64_t>(one.question) + 1).text(one.objective.value);
        table.text(question.text.in(language)).text(words(question.answer));
        answer(one.before, one.rightBefore, one.beforeEvent);
        answer(one.after, one.rightAfter, one.afterEvent);
        table.row();
    }
    return {"tes.csv", table.content()};
}

CsvFile events(const Context& in, std::span<const core::Record> records) {
    CsvTable table = in.table();
    if (in.english())
        table.heading({"event", "at", "by", "kind", "item", "claim", "statement", "obligation", "detail", "text"});
    else
        table.heading({"kejadian", "pada", "oleh", "jenis", "butir", "klaim", "pernyataan", "kewajiban", "rincian", "teks"});
    for (const core::Record& record : records) {
        const EventRow row = rowOf(record.event);
        table.count(record.sequence.value).time(record.at).text(record.by.value).text(row.kind).text(row.item).text(row.claim);
        table.text(row.statement).text(row.obligation).text(row.detail).text(row.text).row();
    }
    return {"kejadian.csv", table.content()};
}

}  // namespace

std::vector<CsvFile> toCsv(const ScoreCard& card, const core::Scenario& scenario, std::span<const core::Record> records,
                           const ReportOptions& options) {
    const Context in{card, scenario, options};
    std::vector<CsvFile> files{overview(in), obligations(in), facts(in), rules(in), events(in, records)};
    if (!card.learning.questions.empty()) files.push_back(learning(in));
    return files;
}

}  // namespace gladi::assessment::exporting
