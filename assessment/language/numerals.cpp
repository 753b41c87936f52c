#include "assessment/language/numerals.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gladi::assessment::language {
namespace {

using Kind = NumeralWord::Kind;
using Sense = Quantity::Sense;

/// A number without its surroundings.
struct Core {
    double low = 0, high = 0;
    std::optional<double> otherwise;
    bool vague = false;
    double scale = 1;          ///< of its last multiplier, which "2-3 juta" lends to the 2
    std::size_t end = 0;
};

struct Approximation {
    std::array<std::string_view, 3> words;
    Sense sense;
};

/// Longer ones first.
constexpr std::array kBefore{
    Approximation{{"tidak", "kurang", "dari"}, Sense::AtLeast}, Approximation{{"tidak", "lebih", "dari"}, Sense::AtMost},
    Approximation{{"no", "more", "than"}, Sense::AtMost}, Approximation{{"no", "less", "than"}, Sense::AtLeast},
    Approximation{{"lebih", "dari", ""}, Sense::AtLeast}, Approximation{{"di", "atas", ""}, Sense::AtLeast}, Approximation{{"paling", "sedikit", ""}, Sense::AtLeast},
    Approximation{{"kurang", "dari", ""}, Sense::AtMost}, Approximation{{"di", "bawah", ""}, Sense::AtMost}, Approximation{{"paling", "banyak", ""}, Sense::AtMost},
    Approximation{{"kurang", "lebih", ""}, Sense::About}, Approximation{{"lebih", "kurang", ""}, Sense::About},
    Approximation{{"more", "than", ""}, Sense::AtLeast}, Approximation{{"at", "least", ""}, Sense::AtLeast}, Approximation{{"less", "than", ""}, Sense::AtMost},
    Approximation{{"up", "to", ""}, Sense::AtMost}, Approximation{{"fewer", "than", ""}, Sense::AtMost},
    Approximation{{"lebih", "", ""}, Sense::AtLeast}, Approximation{{"melebihi", "", ""}, Sense::AtLeast}, Approximation{{"minimal", "", ""}, Sense::AtLeast},
    Approximation{{"sedikitnya", "", ""}, Sense::AtLeast}, Approximation{{"setidaknya", "", ""}, Sense::AtLeast}, Approximation{{"over", "", ""}, Sense::AtLeast},
    Approximation{{"maksimal", "", ""}, Sense::AtMost}, Approximation{{"maksimum", "", ""}, Sense::AtMost},
    Approximation{{"sekitar", "", ""}, Sense::About}, Approximation{{"kira", "", ""}, Sense::About}, Approximation{{"hampir", "", ""}, Sense::About},
    Approximation{{"nyaris", "", ""}, Sense::About}, Approximation{{"mendekati", "", ""}, Sense::About}, Approximation{{"kisaran", "", ""}, Sense::About},
    Approximation{{"about", "", ""}, Sense::About}, Approximation{{"around", "", ""}, Sense::About}, Approximation{{"approximately", "", ""}, Sense::About},
    Approximation{{"nearly", "", ""}, Sense::About}, Approximation{{"almost", "", ""}, Sense::About}, Approximation{{"roughly", "", ""}, Sense::About},
};

struct Single { std::string_view word, unit; };
constexpr std::array kSingles{
    Single{"seorang", "orang"}, Single{"sebuah", "buah"}, Single{"seekor", "ekor"}, Single{"sehari", "hari"}, Single{"sejam", "jam"},
    Single{"seminggu", "minggu"}, Single{"sebulan", "bulan"}, Single{"setahun", "tahun"}, Single{"semenit", "menit"}, Single{"selembar", "lembar"}};

class Parser {
public:
    Parser(const std::vector<Token>& tokens, const std::vector<bool>& taken) : m_tokens(tokens), m_taken(taken) {}

    std::vector<Quantity> all() {
        std::vector<Quantity> found;
        std::size_t free = 0;  // nothing before this may be used again
        for (std::size_t i = 0; i < m_tokens.size();) {
            auto quantity = ordinalAt(i, free);
            if (!quantity) quantity = amountAt(i, free);
            if (!quantity) {
                i = std::max(i + 1, m_skipTo);
                continue;
            }
            free = i = std::max(quantity->tokens.end, i + 1);
            found.push_back(std::move(*quantity));
        }
        return found;
    }

private:
    bool open(std::size_t i) const { return i < m_tokens.size() && !(i < m_taken.size() && m_taken[i]); }
    bool word(std::size_t i, std::string_view text) const { return open(i) && m_tokens[i].isWord() && m_tokens[i].form == text; }
    bool mark(std::size_t i, std::string_view text) const { return open(i) && m_tokens[i].isMark(text); }
    bool dash(std::size_t i) const { return mark(i, "-") || mark(i, "\u2013") || mark(i, "\u2014") || mark(i, "~"); }

    std::vector<NumeralWord> numerals(std::size_t i) const {
        if (!open(i) || !m_tokens[i].isWord() || m_tokens[i].doubled) return {};
        return numeralWordsOf(m_tokens[i].form);
    }

    /// "kedua", "ketiga", "ke-2", "ke 2", "pertama".
    std::optional<Quantity> ordinalAt(std::size_t i, std::size_t) const {
        if (!open(i) || !m_tokens[i].isWord()) return std::nullopt;
        const std::string& form = m_tokens[i].form;
        Quantity quantity;
        quantity.ordinal = true;
        if (form == "pertama" || form == "first") {
            quantity.low = quantity.high = 1;
            quantity.tokens = {i, i + 1};
            return quantity;
        }
        if (form == "ke") {
            // "naik ke 14", "dari 9 ke 14" count; "hari ke 14" does not.
            if (i > 0 && (m_tokens[i - 1].isNumber() || word(i - 1, "naik") || word(i - 1, "turun") || word(i - 1, "meningkat") || word(i - 1, "bertambah") || !numerals(i - 1).empty())) return std::nullopt;
            const std::size_t at = dash(i + 1) ? i + 2 : i + 1;
            if (!open(at) || !m_tokens[at].isNumber()) return std::nullopt;
            const auto value = valueOfDigits(m_tokens[at].form);
            if (!value) return std::nullopt;
            quantity.low = quantity.high = value->value;
            quantity.tokens = {i, at + 1};
            return quantity;
        }
        if (!form.starts_with("ke")) return std::nullopt;
        const auto parts = numeralWordsOf(std::string_view(form).substr(2));
        if (parts.empty() || parts[0].kind == Kind::VagueMultiplier || parts[0].kind == Kind::Point || parts[0].kind == Kind::Half) return std::nullopt;
        std::vector<Token> rest{m_tokens[i]};
        rest[0].form.erase(0, 2);
        std::size_t end = i + 1;
        while (!numerals(end).empty() && numerals(end)[0].kind != Kind::Digit) rest.push_back(m_tokens[end++]);
        const auto core = Parser(rest, {}).coreAt(0);
        if (!core) return std::nullopt;
        quantity.low = quantity.high = core->low;
        quantity.tokens = {i, i + core->end};
        return quantity;
    }

    std::optional<Quantity> amountAt(std::size_t i, std::size_t free) {
        for (const Single& single : kSingles)
            if (word(i, single.word)) {
                auto one = finished({1, 1, {}, false, 1, i + 1}, i, free, std::string(single.unit));
                one.article = true;
                return one;
            }
        if ((i > 0 && word(i - 1, "salah") && word(i, "satu")) || (word(i, "one") && word(i + 1, "of"))) return std::nullopt;
        std::size_t from = i;
        const bool between = word(i, "antara") || word(i, "between");
        if (between) ++from;
        const bool money = word(from, "rp") || word(from, "idr");
        if (money) from += mark(from + 1, ".") ? 2 : 1;
        if (const std::size_t end = codeEnd(from); end > from) {
            m_skipTo = end;
            return std::nullopt;
        }
        auto core = coreAt(from);
        if (!core) return std::nullopt;
        std::size_t second = separatorAt(core->end, between);
        if (second > core->end && word(second, "rp")) second += mark(second + 1, ".") ? 2 : 1;
        if (second > core->end)
            if (auto upper = coreAt(second); upper && !upper->vague && !core->vague) {
                if (core->scale == 1 && upper->scale >= 1e3 && core->low < 1000) core->low = core->high = core->low * upper->scale;
                if (upper->low >= core->low) {
                    core->high = upper->low;
                    core->end = upper->end;
                    core->otherwise.reset();
                    auto quantity = finished(*core, i, free, money ? "rupiah" : "");
                    quantity.sense = Sense::Between;
                    return quantity;
                }
            }
        return finished(*core, i, free, money ? "rupiah" : "");
    }

    /// End of a telephone number or the like ("0812-3456-7890", "+62 812 3456"), or `at`.
    std::size_t codeEnd(std::size_t at) const {
        if (!open(at) || !m_tokens[at].isNumber()) return at;
        const bool international = at > 0 && m_tokens[at - 1].isMark("+") && !m_tokens[at].spaceBefore;
        std::size_t end = at + 1, groups = 1;
        while (open(end) && ((dash(end) && open(end + 1) && m_tokens[end + 1].isNumber()) || (international && m_tokens[end].isNumber()))) {
            end += m_tokens[end].isNumber() ? 1 : 2;
            ++groups;
        }
        const bool zero = m_tokens[at].form.size() > 1 && m_tokens[at].form[0] == '0' && !valueOfDigits(m_tokens[at].form);
        return international || zero || groups > 2 ? end : at;
    }

    /// Position after "-", "s.d.", "sampai (dengan)", "hingga", or "dan" of "antara"; `at` itself if none.
    std::size_t separatorAt(std::size_t at, bool between) const {
        if (dash(at) || word(at, "hingga") || word(at, "to")) return at + 1;
        if (word(at, "sampai")) return word(at + 1, "dengan") ? at + 2 : at + 1;
        if (between && (word(at, "dan") || word(at, "and"))) return at + 1;
        if (word(at, "sd")) return at + 1;
        if (word(at, "s") && (mark(at + 1, ".") || mark(at + 1, "/")) && word(at + 2, "d")) return mark(at + 3, ".") ? at + 4 : at + 3;
        return at;
    }

    Quantity finished(const Core& core, std::size_t begin, std::size_t free, std::string unit) const {
        Quantity quantity;
        quantity.low = core.low;
        quantity.high = core.high;
        quantity.otherwise = core.otherwise;
        quantity.sense = core.vague ? Sense::Vague : Sense::Exact;
        quantity.unit = std::move(unit);
        quantity.article = core.vague && begin < m_tokens.size() && m_tokens[begin].is("beberapa");
        std::size_t end = core.end;
        if (mark(end, "%") || word(end, "persen") || word(end, "percent")) {
            quantity.unit = "persen";
            ++end;
        } else if (word(end, "rupiah")) {
            quantity.unit = "rupiah";
            ++end;
        } else if (dash(end) && word(end + 1, "an")) {
            quantity.sense = Sense::About;
            end += 2;
        }
        if (quantity.sense == Sense::Exact && (word(end, "lebih") || word(end, "an")) && !word(end + 1, "dari")) {
            quantity.sense = Sense::About;
            ++end;
        }
        if (quantity.sense != Sense::Vague)
            for (const Approximation& cue : kBefore) {
                const auto size = static_cast<std::size_t>(std::count_if(cue.words.begin(), cue.words.end(), [](auto text) { return !text.empty(); }));
                if (begin < free + size) continue;
                bool holds = true;
                for (std::size_t i = 0; i < size && holds; ++i) holds = word(begin - size + i, cue.words[i]);
                if (!holds) continue;
                quantity.sense = cue.sense;
                begin -= size;
                break;
            }
        quantity.tokens = {begin, end};
        return quantity;
    }

    /// A number in digits or words, with its multipliers.
    std::optional<Core> coreAt(std::size_t i) const {
        Core core;
        double total = 0, group = 0, last = 0, limit = 1e18;
        bool any = false, afterDigit = false, afterLiteral = false;
        std::size_t at = i;
        while (open(at)) {
            const Token& token = m_tokens[at];
            if (token.isNumber()) {
                const auto digits = valueOfDigits(token.form);
                if (!digits) break;
                // "2 juta 300 ribu": a smaller part may follow a multiplier, if it has one of its own.
                if (any && (group != 0 || total == 0 || scaleAt(at + 1) <= 1 || scaleAt(at + 1) >= core.scale)) break;
                group = digits->value;
                core.otherwise = digits->otherwise;
                any = afterLiteral = true;
                afterDigit = false;
                ++at;
                continue;
            }
            auto parts = numerals(at);
            if (parts.empty() && any && scaleAt(at) > 1) parts = {{Kind::Multiplier, scaleAt(at), 0}};
            if (parts.empty() || !take(parts, core, total, group, last, limit, any, afterDigit, afterLiteral, at)) break;
            ++at;
            if (core.vague) break;
        }
        if (!any) return std::nullopt;
        if (core.vague) {
            if (const double scale = scaleAt(at); scale > 1) {
                core.low *= scale;
                core.high = (core.high + 1) * scale - 1;
                ++at;
            }
        } else {
            core.low = core.high = total + group;
        }
        if (core.scale > 1) core.otherwise.reset();
        core.end = at;
        return core;
    }

    /// Multiplier that this token is when it follows digits: "ribu", "rb", "jt", "k".
    double scaleAt(std::size_t i) const {
        if (!open(i) || !m_tokens[i].isWord()) return 1;
        const std::string& form = m_tokens[i].form;
        const auto parts = numeralWordsOf(form);
        if (parts.size() == 1 && parts[0].kind == Kind::Multiplier) return parts[0].value;
        const bool glued = i > 0 && m_tokens[i - 1].isNumber() && !m_tokens[i].spaceBefore;
        if (glued && form == "k") return 1e3;
        const bool money = (i > 1 && (m_tokens[i - 2].form == "rp" || (i > 2 && m_tokens[i - 3].form == "rp")));
        if (money && form == "m") return 1e9;
        if (money && form == "t") return 1e12;
        return form == "mio" ? 1e6 : 1;
    }

    bool take(const std::vector<NumeralWord>& parts, Core& core, double& total, double& group, double& last, double& limit, bool& any,
              bool& afterDigit, bool& afterLiteral, std::size_t& at) const {
        for (const NumeralWord& part : parts) {
            switch (part.kind) {
                case Kind::Digit:
                    if (afterDigit || (afterLiteral && group != 0)) return false;
                    group += last = part.value;
                    afterDigit = true;
                    break;
                case Kind::Whole:
                    if (afterDigit || (afterLiteral && group != 0) || part.value >= limit) return false;
                    if (part.value >= 1e3) {
                        if (group != 0) return false;
                        total += part.value;
                        core.scale = limit = part.value;
                    } else {
                        if (group != 0 && group < part.value) return false;
                        group += part.value;
                        last = part.value;
                    }
                    break;
                case Kind::Teen:
                    if (!afterDigit) return false;
                    group += 10;
                    afterDigit = false;
                    break;
                case Kind::Multiplier:
                    if (!any) return false;
                    if (part.value < 1e3) {
                        if (last == 0 && !afterLiteral) return false;
                        if (afterLiteral) group *= part.value;
                        else group += last * (part.value - 1);
                    } else {
                        if (part.value >= limit) return false;
                        total += group * part.value;
                        group = 0;
                        limit = part.value;
                    }
                    core.scale = part.value;
                    last = 0;
                    afterDigit = afterLiteral = false;
                    break;
                case Kind::Half: {
                    if (any && !afterDigit && scaleAt(at + 1) <= 1) return false;
                    group += part.value;
                    last = 0;
                    afterDigit = false;
                    break;
                }
                case Kind::Fraction:
                    if (!afterDigit) return false;
                    group = group / part.value;
                    afterDigit = false;
                    break;
                case Kind::Point: {
                    if (!any || !open(at + 1)) return false;
                    double place = 0.1, fraction = 0;
                    std::size_t next = at + 1;
                    for (auto digit = numerals(next); digit.size() == 1 && digit[0].kind == Kind::Digit; digit = numerals(++next)) {
                        fraction += digit[0].value * place;
                        place /= 10;
                    }
                    if (next == at + 1) return false;
                    const double rounding = 1 / place;
                    group = std::round((group + fraction) * rounding) / rounding;
                    at = next - 1;
                    afterDigit = false;
                    afterLiteral = true;
                    break;
                }
                case Kind::VagueMultiplier:
                    if (any) return false;
                    core.vague = true;
                    core.low = part.value;
                    core.high = part.high;
                    break;
            }
            any = true;
        }
        return true;
    }

    const std::vector<Token>& m_tokens;
    const std::vector<bool>& m_taken;
    std::size_t m_skipTo = 0;
};

}  // namespace

std::vector<Quantity> quantitiesOf(const std::vector<Token>& tokens, const std::vector<bool>& taken) {
    return Parser(tokens, taken).all();
}

std::optional<Quantity> quantityOf(std::string_view text) {
    const auto tokens = tokensOf(text);
    auto found = quantitiesOf(tokens, {});
    if (found.size() != 1 || found[0].tokens != Range{0, tokens.size()}) return std::nullopt;
    return found[0];
}

}  // namespace gladi::assessment::language
