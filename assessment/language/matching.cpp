#include "assessment/language/matching.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "assessment/language/word_list.h"

namespace gladi::assessment::language {
namespace {

constexpr std::array<std::string_view, 12> kPeople{"orang", "jiwa", "warga", "korban", "pasien", "penduduk", "masyarakat",
                                                    "people", "persons", "residents", "victims", "patients"};

constexpr std::array<std::string_view, 20> kRelations{"bukan", "untuk", "bagi", "di", "ke", "dari", "dan", "atau", "yang", "kepada", "pada",
                                                       "dengan", "oleh", "agar", "jika", "for", "to", "from", "and", "of"};

std::vector<bool> taken(std::size_t size, const std::vector<ClockTime>& times, const std::vector<CalendarDate>& dates) {
    std::vector<bool> marks(size, false);
    const auto mark = [&](Range range) { std::fill(marks.begin() + static_cast<std::ptrdiff_t>(range.begin), marks.begin() + static_cast<std::ptrdiff_t>(range.end), true); };
    for (const ClockTime& time : times) mark(time.tokens);
    for (const CalendarDate& date : dates) mark(date.tokens);
    return marks;
}

Range clauseAt(const Line& line, std::size_t token) {
    for (const Range& clause : line.clauses)
        if (clause.holds(token)) return clause;
    return line.tokens;
}

bool within(Range inner, Range outer) { return inner.begin >= outer.begin && inner.end <= outer.end; }

/// Occurrences of one of the phrases, each once.
template <class Visit>
void eachOf(const std::vector<PhraseId>& phrases, const Line& line, Visit visit) {
    for (const PhraseId phrase : phrases)
        for (auto at = std::lower_bound(line.occurrences.begin(), line.occurrences.end(), phrase, [](const Occurrence& o, PhraseId id) { return o.phrase < id; });
             at != line.occurrences.end() && at->phrase == phrase; ++at)
            visit(at->tokens);
}

std::size_t wordsBetween(const Line& line, std::size_t begin, std::size_t end) {
    std::size_t words = 0;
    bool bracket = false;
    for (std::size_t i = begin; i < end; ++i) {
        const Token& token = line.analysis.tokens[i];
        if (token.isMark("(")) bracket = true;
        if (!bracket && (token.isWord() || token.isNumber())) ++words;
        if (token.isMark(")")) bracket = false;
    }
    return words;
}

/// "12 (dua belas) kepala keluarga" may have a word between, "119 untuk warga" not.
bool oneWordBetween(const Line& line, std::size_t begin, std::size_t end) {
    if (wordsBetween(line, begin, end) != 1) return false;
    return std::none_of(line.analysis.tokens.begin() + static_cast<std::ptrdiff_t>(begin), line.analysis.tokens.begin() + static_cast<std::ptrdiff_t>(end), [](const Token& token) {
        return token.isNumber() || token.isMark(",") || std::find(kRelations.begin(), kRelations.end(), token.form) != kRelations.end();
    });
}

/// Words before an amount that go with a total named earlier: "suspek naik dari 9 |ke| 14".
constexpr auto kCounting = std::to_array<std::string_view>({"menjadi", "jadi", "ke", "sebanyak", "berjumlah", "jumlahnya", "tercatat", "total", "totalnya", "kini",
    "sekarang", "mencapai", "melainkan", "bukan", "adalah", "dari", "hanya", "baru", "cuma", "ada", "sebesar", "yaitu", "yakni", "benar", "sudah", "angkanya"});

/// Words that may stand between a count of people and what they do: "5 |menjalani| rawat inap".
constexpr auto kUndergoing = std::to_array<std::string_view>({"menjalani", "masih", "sedang", "sudah", "telah", "harus", "kini", "tengah", "dalam", "mendapat"});

/// Words that may follow an amount which has no noun of its own.
constexpr auto kAfterBare = std::to_array<std::string_view>({"dan", "serta", "yang", "di", "dari", "pada", "menurut", "per", "ke", "hingga", "sampai", "sejak", "pagi",
    "siang", "kini", "sekarang", "saat", "karena", "sebab", "setelah", "dengan", "lalu", "tetapi", "namun", "bukan", "melainkan", "menjadi", "jadi", "berkat", "tadi",
    "sedangkan", "untuk", "atau", "sehingga", "berdasarkan", "ya"});

bool isBare(const Quantity& quantity, const Line& line) {
    if (!quantity.unit.empty() || quantity.tokens.end >= line.tokens.end) return quantity.unit.empty();
    const Token& next = line.analysis.tokens[quantity.tokens.end];
    return (!next.isWord() && !next.isNumber()) || isOneOf(kAfterBare, next.form);
}

/// "lima di antaranya", "dua dari mereka": the noun was named before.
bool isAmongThem(const Quantity& quantity, const Line& line) {
    const auto word = [&](std::size_t ahead, std::string_view text) {
        const std::size_t at = quantity.tokens.end + ahead;
        return at < line.tokens.end && line.analysis.tokens[at].is(text);
    };
    if (word(0, "diantaranya") || word(0, "antaranya")) return true;
    if (word(0, "di")) return word(1, "antaranya") || (word(1, "antara") && word(2, "mereka"));
    return word(0, "dari") && (word(1, "mereka") || word(1, "antaranya"));
}

/// Whether the quantity has this unit beside it: "12 orang", "12 (dua belas) orang", "magnitudo 6,8", "dosis tersedia 22 ribu".
bool hasUnit(const CompiledNumber& number, const Quantity& quantity, const Line& line) {
    if (number.wanted.units.empty()) return quantity.unit.empty();
    if (quantity.unit == "persen") return number.percent;
    if (quantity.unit == "rupiah") return number.rupiah;
    if (number.people && quantity.unit == "orang") return true;
    bool found = false;
    const bool among = isAmongThem(quantity, line);
    const auto look = [&](Range unit) {
        if (unit.begin >= quantity.tokens.end)
            found = found || wordsBetween(line, quantity.tokens.end, unit.begin) == 0 || oneWordBetween(line, quantity.tokens.end, unit.begin);
        else if (unit.end <= quantity.tokens.begin)
            found = found || among || wordsBetween(line, unit.end, quantity.tokens.begin) == 0 ||
                    (isBare(quantity, line) && oneWordBetween(line, unit.end, quantity.tokens.begin));
    };
    eachOf(number.units, line, look);
    return found || (among && number.people);
}

/// "3 meninggal", "meninggal: 3", "tiga yang sudah meninggal", "korban meninggal naik menjadi 3": people are
/// counted without a word for them.
bool countsPeople(const CompiledNumber& number, const Quantity& quantity, const Line& line) {
    if (!number.people || !quantity.unit.empty()) return false;
    const auto& tokens = line.analysis.tokens;
    const bool which = quantity.tokens.end < line.tokens.end && tokens[quantity.tokens.end].is("yang");
    const bool counted = quantity.tokens.begin > line.tokens.begin && isOneOf(kCounting, tokens[quantity.tokens.begin - 1].form) && isBare(quantity, line);
    bool found = false;
    eachOf(number.roles, line, [&](Range role) {
        if (role.begin >= quantity.tokens.end) {
            std::size_t begin = quantity.tokens.end;
            while (begin < role.begin && isOneOf(kUndergoing, tokens[begin].form)) ++begin;
            found = found || wordsBetween(line, begin, role.begin) <= (which ? 3U : 0U);
        }
        if (role.end <= quantity.tokens.begin) found = found || counted || wordsBetween(line, role.end, quantity.tokens.begin) == 0;
    });
    return found;
}

bool hasRole(const CompiledNumber& number, const Quantity& quantity, const Line& line) {
    if (number.roles.empty()) return true;
    const Range clause = clauseAt(line, quantity.tokens.begin);
    bool found = false;
    eachOf(number.roles, line, [&](Range role) {
        if (within(role, clause)) {
            found = true;
            return;
        }
        // "Sebanyak 12 warga, termasuk 4 anak, dirawat": the role stands in a clause without a number of its own.
        const Range other = clauseAt(line, role.begin);
        const bool occupied = std::any_of(line.quantities.begin(), line.quantities.end(),
                                          [&](const Quantity& rival) { return !rival.ordinal && other.holds(rival.tokens.begin) && hasUnit(number, rival, line); });
        found = found || !occupied;
    });
    return found;
}

/// Of a list ascending by place, those within the sentence.
template <class Found>
std::span<const Found> inside(const std::vector<Found>& all, Range sentence) {
    const auto before = [](const Found& found, std::size_t token) { return found.tokens.begin < token; };
    const auto first = std::lower_bound(all.begin(), all.end(), sentence.begin, before);
    return {first, std::lower_bound(first, all.end(), sentence.end, before)};
}

std::size_t distance(Range a, Range b) { return a.begin >= b.end ? a.begin - b.end : b.begin >= a.end ? b.begin - a.end : 0; }

const Range& nearest(const std::vector<Range>& places, Range to) {
    return *std::min_element(places.begin(), places.end(), [&](Range a, Range b) { return distance(a, to) < distance(b, to); });
}

/// One place of each group, those closest together; empty when a group has none.
std::vector<Range> closest(const std::vector<const std::vector<PhraseId>*>& groups, const Line& line, const Range* anchor) {
    constexpr std::size_t kMostPlaces = 16;  // more of one group in one sentence change nothing
    std::vector<std::vector<Range>> places;
    for (const auto* group : groups) {
        auto& found = places.emplace_back();
        eachOf(*group, line, [&](Range range) {
            if (found.size() < kMostPlaces) found.push_back(range);
        });
        if (found.empty()) return {};
    }
    const auto around = [&](Range center) {
        std::vector<Range> chosen;
        for (const auto& group : places) chosen.push_back(nearest(group, center));
        return chosen;
    };
    if (anchor || places.empty()) return anchor ? around(*anchor) : std::vector<Range>{};
    std::vector<Range> best;
    std::size_t least = SIZE_MAX;
    for (const Range center : places.back()) {
        const auto chosen = around(center);
        std::size_t apart = 0;
        for (const Range part : chosen) apart += distance(part, center);
        if (apart < least) {
            least = apart;
            best = chosen;
        }
    }
    return best;
}

}  // namespace

Analysis::Analysis(std::string_view given, const PhraseBook& book)
    : text(given),
      tokens(tokensOf(given)),
      rhetoric(tokens, sentencesOf(tokens)),
      times(timesOf(tokens)),
      dates(datesOf(tokens)),
      quantities(quantitiesOf(tokens, taken(tokens.size(), times, dates))),
      candidates(book.candidatesOf(tokens)) {}

Line::Line(const Analysis& whole, const PhraseBook& book, std::size_t index)
    : analysis(whole),
      sentence(index),
      tokens(whole.rhetoric.sentences()[index].tokens),
      occurrences(book.find(whole.tokens, whole.candidates, tokens)),
      clauses(clausesOf(whole.tokens, tokens)),
      quantities(inside(whole.quantities, tokens)),
      times(inside(whole.times, tokens)),
      dates(inside(whole.dates, tokens)) {
    std::stable_sort(occurrences.begin(), occurrences.end(), [](const Occurrence& a, const Occurrence& b) { return a.phrase < b.phrase; });
}

const Range* Line::first(PhraseId phrase) const {
    const auto at = std::lower_bound(occurrences.begin(), occurrences.end(), phrase, [](const Occurrence& o, PhraseId id) { return o.phrase < id; });
    return at != occurrences.end() && at->phrase == phrase ? &at->tokens : nullptr;
}

std::optional<Range> Line::matched(const re2::RE2& pattern) const {
    const auto& all = analysis.tokens;
    std::string usual;
    std::vector<Span> asWritten, asUsual;   // of each token, in the text that is searched
    const Span whole = analysis.spanOf(tokens);
    for (std::size_t i = tokens.begin; i < tokens.end; ++i) {
        asWritten.push_back({all[i].span.begin - whole.begin, all[i].span.end - whole.begin});
        if (i > tokens.begin && all[i].spaceBefore && usual.back() != ' ') usual += ' ';
        asUsual.push_back({usual.size(), usual.size() + all[i].form.size()});
        usual += all[i].kind == Token::Kind::Break ? " " : all[i].form;
    }
    const auto search = [&](std::string_view text, const std::vector<Span>& places) -> std::optional<Range> {
        re2::StringPiece hit;
        if (!pattern.Match(re2::StringPiece(text.data(), text.size()), 0, text.size(), RE2::UNANCHORED, &hit, 1) || hit.empty()) return std::nullopt;
        const auto begin = static_cast<std::size_t>(hit.data() - text.data()), end = begin + hit.size();
        Range range{tokens.end, tokens.begin};
        for (std::size_t i = 0; i < places.size(); ++i)
            if (places[i].begin < end && places[i].end > begin) range = {std::min(range.begin, tokens.begin + i), tokens.begin + i + 1};
        return range.begin < range.end ? std::optional(range) : std::nullopt;
    };
    if (const auto found = search(analysis.text.substr(whole.begin, whole.end - whole.begin), asWritten)) return found;
    return search(usual, asUsual);
}

CompiledMatch compile(const core::Match& match, PhraseBook& book, Lexicon::Affixes affixes) {
    CompiledMatch compiled;
    for (const auto& phrase : match.any) compiled.any.push_back(book.add(phrase, affixes));
    for (const auto& group : match.all) {
        compiled.all.emplace_back();
        for (const auto& phrase : group) compiled.all.back().push_back(book.add(phrase, affixes));
    }
    for (const auto& phrase : match.none) compiled.none.push_back(book.add(phrase, Lexicon::Affixes::AsWritten));
    if (match.number) {
        CompiledNumber number{*match.number, {}, {}, false, false, false};
        for (const auto& unit : match.number->units) {
            number.units.push_back(book.add(unit));
            const auto words = tokensOf(unit);
            const std::string form = words.empty() ? "" : words[0].form;
            number.percent = number.percent || form == "persen" || form == "%" || form == "percent";
            number.rupiah = number.rupiah || form == "rp" || form == "rupiah" || form == "idr";
            number.people = number.people || form == "orang" || form == "jiwa" || form == "people";
        }
        if (number.people)
            for (const std::string_view word : kPeople) number.units.push_back(book.add(word));
        for (const auto& role : match.number->roles) number.roles.push_back(book.add(role));
        compiled.number = std::move(number);
    }
    if (!match.time.empty()) {
        compiled.time = scenarioTime(match.time);
        compiled.impossible = compiled.impossible || !compiled.time;
    }
    if (!match.date.empty()) {
        compiled.date = scenarioDate(match.date);
        compiled.impossible = compiled.impossible || !compiled.date;
    }
    if (!match.pattern.empty()) {
        RE2::Options options;
        options.set_case_sensitive(false);
        options.set_log_errors(false);
        options.set_dot_nl(true);
        auto pattern = std::make_shared<RE2>(match.pattern, options);
        compiled.impossible = compiled.impossible || !pattern->ok();
        compiled.pattern = std::move(pattern);
    }
    return compiled;
}

WordsFound wordsOf(const CompiledMatch& match, const Line& line, const Range* anchor) {
    WordsFound found;
    if (match.impossible || std::any_of(match.none.begin(), match.none.end(), [&](PhraseId phrase) { return line.has(phrase); })) return {false, {}};
    std::vector<const std::vector<PhraseId>*> groups;
    if (!match.any.empty()) groups.push_back(&match.any);
    for (const auto& group : match.all) groups.push_back(&group);
    found.parts = closest(groups, line, anchor);
    if (!groups.empty() && found.parts.empty()) return {false, {}};
    if (match.pattern) {
        const auto range = line.matched(*match.pattern);
        if (!range) return {false, {}};
        found.parts.push_back(*range);
    }
    return found;
}

std::vector<Range> rolesOf(const CompiledMatch& match, const Line& line) {
    std::vector<Range> roles;
    if (match.number) eachOf(match.number->roles, line, [&](Range role) { roles.push_back(role); });
    return roles;
}

bool isAbout(const CompiledNumber& number, const Quantity& quantity, const Line& line) {
    if (quantity.ordinal) return false;
    return (hasUnit(number, quantity, line) || countsPeople(number, quantity, line)) && hasRole(number, quantity, line);
}

bool isShareOf(const CompiledNumber& number, const Quantity& quantity, const Line& line) {
    if (quantity.high >= number.wanted.value) return false;
    const auto& tokens = line.analysis.tokens;
    bool found = false;
    eachOf(number.roles, line, [&](Range role) {
        if (role.begin < quantity.tokens.end || role.begin > quantity.tokens.end + 4 || role.end >= line.tokens.end) return;
        const bool predicate = tokens[role.end].isWord() && !tokens[role.end].is("di") && !tokens[role.end].is("dan");
        for (std::size_t i = quantity.tokens.end; i < role.begin; ++i) found = found || (predicate && tokens[i].is("yang"));
    });
    return found;
}

bool states(const Quantity& quantity, const core::NumberMatch& wanted) {
    const double tolerance = wanted.tolerance + 1e-9 * std::max(1.0, std::abs(wanted.value));
    const double about = std::max(tolerance, 0.05 * std::abs(wanted.value));
    const auto near = [&](double value, double distance) { return std::abs(value - wanted.value) <= distance; };
    switch (quantity.sense) {
        case Quantity::Sense::Exact: return near(quantity.low, tolerance) || (quantity.otherwise && near(*quantity.otherwise, tolerance));
        case Quantity::Sense::About: return near(quantity.low, about);
        case Quantity::Sense::AtLeast: return quantity.low <= wanted.value + tolerance && quantity.low >= 0.8 * wanted.value;
        case Quantity::Sense::AtMost: return quantity.high >= wanted.value - tolerance && quantity.high <= 1.2 * wanted.value;
        case Quantity::Sense::Between:
            return quantity.low <= wanted.value + tolerance && quantity.high >= wanted.value - tolerance && quantity.high - quantity.low <= 0.25 * wanted.value;
        case Quantity::Sense::Vague: return false;
    }
    return false;
}

bool contradicts(const Quantity& quantity, const core::NumberMatch& wanted) {
    const double tolerance = wanted.tolerance + 1e-9 * std::max(1.0, std::abs(wanted.value));
    if (quantity.article) return false;
    switch (quantity.sense) {
        case Quantity::Sense::Exact: return !states(quantity, wanted);
        case Quantity::Sense::About: return std::abs(quantity.low - wanted.value) > std::max(tolerance, 0.1 * std::abs(wanted.value));
        case Quantity::Sense::AtLeast: return quantity.low > wanted.value + tolerance;
        case Quantity::Sense::AtMost: return quantity.high < wanted.value - tolerance;
        case Quantity::Sense::Between:
        case Quantity::Sense::Vague: return wanted.value < quantity.low - tolerance || wanted.value > quantity.high + tolerance;
    }
    return false;
}

std::vector<Range> mentionOf(const CompiledMatch& match, const Line& line) {
    std::vector<Range> parts;
    const auto take = [&parts](const auto& all, auto fits) {
        const auto found = std::find_if(all.begin(), all.end(), fits);
        if (found != all.end()) parts.push_back(found->tokens);
        return found != all.end();
    };
    if (match.number && !take(line.quantities, [&](const Quantity& said) { return states(said, match.number->wanted) && isAbout(*match.number, said, line); })) return {};
    if (match.time && !take(line.times, [&](const ClockTime& said) { return isSame(said, *match.time); })) return {};
    if (match.date && !take(line.dates, [&](const CalendarDate& said) { return isSame(said, *match.date); })) return {};
    const WordsFound found = wordsOf(match, line, parts.empty() ? nullptr : &parts.front());
    if (!found.hold) return {};
    parts.insert(parts.end(), found.parts.begin(), found.parts.end());
    std::sort(parts.begin(), parts.end(), [](Range a, Range b) { return a.begin < b.begin; });
    return parts;
}

}  // namespace gladi::assessment::language
