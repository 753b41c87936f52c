#include <array>
#include <charconv>

#include "assessment/language/numerals.h"

namespace gladi::assessment::language {
namespace {

using Kind = NumeralWord::Kind;

struct Entry {
    std::string_view word;
    NumeralWord meaning;
};

constexpr std::array kWords{
    Entry{"nol", {Kind::Digit, 0}}, Entry{"satu", {Kind::Digit, 1}}, Entry{"dua", {Kind::Digit, 2}}, Entry{"tiga", {Kind::Digit, 3}},
    Entry{"empat", {Kind::Digit, 4}}, Entry{"lima", {Kind::Digit, 5}}, Entry{"enam", {Kind::Digit, 6}}, Entry{"tujuh", {Kind::Digit, 7}},
    Entry{"delapan", {Kind::Digit, 8}}, Entry{"sembilan", {Kind::Digit, 9}},
    Entry{"sepuluh", {Kind::Whole, 10}}, Entry{"sebelas", {Kind::Whole, 11}}, Entry{"seratus", {Kind::Whole, 100}},
    Entry{"selusin", {Kind::Whole, 12}}, Entry{"sekodi", {Kind::Whole, 20}},
    Entry{"belas", {Kind::Teen, 10}},
    Entry{"puluh", {Kind::Multiplier, 10}}, Entry{"ratus", {Kind::Multiplier, 100}}, Entry{"ribu", {Kind::Multiplier, 1e3}},
    Entry{"juta", {Kind::Multiplier, 1e6}}, Entry{"miliar", {Kind::Multiplier, 1e9}}, Entry{"milyar", {Kind::Multiplier, 1e9}},
    Entry{"triliun", {Kind::Multiplier, 1e12}}, Entry{"trilyun", {Kind::Multiplier, 1e12}}, Entry{"lusin", {Kind::Multiplier, 12}},
    Entry{"kodi", {Kind::Multiplier, 20}},
    Entry{"seribu", {Kind::Whole, 1e3}}, Entry{"sejuta", {Kind::Whole, 1e6}}, Entry{"semiliar", {Kind::Whole, 1e9}},
    Entry{"semilyar", {Kind::Whole, 1e9}}, Entry{"setriliun", {Kind::Whole, 1e12}},
    Entry{"setengah", {Kind::Half, 0.5}}, Entry{"separuh", {Kind::Half, 0.5}}, Entry{"seperempat", {Kind::Half, 0.25}}, Entry{"sepertiga", {Kind::Half, 1.0 / 3}},
    Entry{"perempat", {Kind::Fraction, 4}}, Entry{"pertiga", {Kind::Fraction, 3}}, Entry{"perlima", {Kind::Fraction, 5}},
    Entry{"koma", {Kind::Point, 0}},
    Entry{"belasan", {Kind::VagueMultiplier, 11, 19}}, Entry{"puluhan", {Kind::VagueMultiplier, 10, 99}},
    Entry{"ratusan", {Kind::VagueMultiplier, 100, 999}}, Entry{"ribuan", {Kind::VagueMultiplier, 1e3, 9999}},
    Entry{"jutaan", {Kind::VagueMultiplier, 1e6, 9999999}}, Entry{"miliaran", {Kind::VagueMultiplier, 1e9, 9999999999}},
    Entry{"beberapa", {Kind::VagueMultiplier, 2, 9}},
    // English, in plain forms only.
    Entry{"zero", {Kind::Digit, 0}}, Entry{"one", {Kind::Digit, 1}}, Entry{"two", {Kind::Digit, 2}}, Entry{"three", {Kind::Digit, 3}},
    Entry{"four", {Kind::Digit, 4}}, Entry{"five", {Kind::Digit, 5}}, Entry{"six", {Kind::Digit, 6}}, Entry{"seven", {Kind::Digit, 7}},
    Entry{"eight", {Kind::Digit, 8}}, Entry{"nine", {Kind::Digit, 9}}, Entry{"ten", {Kind::Whole, 10}}, Entry{"eleven", {Kind::Whole, 11}},
    Entry{"twelve", {Kind::Whole, 12}}, Entry{"thirteen", {Kind::Whole, 13}}, Entry{"fourteen", {Kind::Whole, 14}},
    Entry{"fifteen", {Kind::Whole, 15}}, Entry{"sixteen", {Kind::Whole, 16}}, Entry{"seventeen", {Kind::Whole, 17}},
    Entry{"eighteen", {Kind::Whole, 18}}, Entry{"nineteen", {Kind::Whole, 19}}, Entry{"twenty", {Kind::Whole, 20}},
    Entry{"thirty", {Kind::Whole, 30}}, Entry{"forty", {Kind::Whole, 40}}, Entry{"fifty", {Kind::Whole, 50}},
    Entry{"sixty", {Kind::Whole, 60}}, Entry{"seventy", {Kind::Whole, 70}}, Entry{"eighty", {Kind::Whole, 80}},
    Entry{"ninety", {Kind::Whole, 90}}, Entry{"dozen", {Kind::Multiplier, 12}}, Entry{"hundred", {Kind::Multiplier, 100}},
    Entry{"thousand", {Kind::Multiplier, 1e3}}, Entry{"million", {Kind::Multiplier, 1e6}}, Entry{"billion", {Kind::Multiplier, 1e9}},
    Entry{"trillion", {Kind::Multiplier, 1e12}},
};

const NumeralWord* find(std::string_view word) {
    for (const Entry& entry : kWords)
        if (entry.word == word) return &entry.meaning;
    return nullptr;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

struct Groups {
    std::vector<std::string_view> digits;
    std::string marks;  ///< one less than digits
};

Groups groupsOf(std::string_view text) {
    Groups groups;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isDigit(text[i])) continue;
        groups.digits.push_back(text.substr(begin, i - begin));
        if (i < text.size()) groups.marks.push_back(text[i]);
        begin = i + 1;
    }
    return groups;
}

double decimal(const std::string& text) {
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Thousands first to last, e.g. "1" "234" "567".
bool areThousands(const Groups& groups, std::size_t count) {
    if (groups.digits[0].empty() || groups.digits[0].size() > 3 || groups.digits[0][0] == '0') return false;
    for (std::size_t i = 1; i < count; ++i)
        if (groups.digits[i].size() != 3) return false;
    return true;
}

std::string joined(const Groups& groups, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += groups.digits[i];
    return text;
}

}  // namespace

std::vector<NumeralWord> numeralWordsOf(std::string_view word) {
    if (const NumeralWord* known = find(word)) return {*known};
    // Written together: "duapuluh", "limabelas", "tigaratus", "duaratusribu". The first part is a digit.
    std::vector<NumeralWord> parts;
    while (!word.empty()) {
        std::size_t longest = 0;
        const NumeralWord* best = nullptr;
        for (const Entry& entry : kWords)
            if (entry.word.size() > longest && word.starts_with(entry.word) && entry.meaning.kind != Kind::Point) {
                longest = entry.word.size();
                best = &entry.meaning;
            }
        if (!best) return {};
        parts.push_back(*best);
        word.remove_prefix(longest);
    }
    const bool scaled = parts.size() > 1 && parts[0].kind == Kind::Digit && parts[1].kind != Kind::Digit;
    const bool wholeScaled = parts.size() > 1 && parts[0].kind == Kind::Whole && parts[1].kind == Kind::Multiplier;
    return scaled || wholeScaled ? parts : std::vector<NumeralWord>{};
}

std::optional<DigitsValue> valueOfDigits(std::string_view text) {
    const Groups groups = groupsOf(text);
    if (groups.marks.find_first_of(":/") != std::string::npos) return std::nullopt;
    const std::size_t count = groups.digits.size();
    const std::string_view first = groups.digits[0];
    if (first.size() > 12 || (first.size() > 1 && first[0] == '0' && (count == 1 || first.size() > 2))) return std::nullopt;
    if (count == 1) return DigitsValue{decimal(std::string(first)), {}};

    const char lastMark = groups.marks.back();
    const bool uniform = groups.marks.find_first_not_of(lastMark) == std::string::npos;
    if (uniform && areThousands(groups, count)) {
        DigitsValue result{decimal(joined(groups, count)), {}};
        if (count == 2 && lastMark == ',') result.otherwise = decimal(std::string(first) + "." + std::string(groups.digits[1]));
        return result;
    }
    if (count == 2) return DigitsValue{decimal(std::string(first) + "." + std::string(groups.digits[1])), {}};
    // "1.234.567,89" and the English "1,234,567.89": the last mark differs from all before it.
    const std::string before = groups.marks.substr(0, groups.marks.size() - 1);
    if (before.find(lastMark) == std::string::npos && before.find_first_not_of(before[0]) == std::string::npos && areThousands(groups, count - 1))
        return DigitsValue{decimal(joined(groups, count - 1) + "." + std::string(groups.digits.back())), {}};
    return std::nullopt;
}

}  // namespace gladi::assessment::language
