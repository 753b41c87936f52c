#include "assessment/language/calendar.h"

#include <array>
#include <utility>

namespace gladi::assessment::language {
namespace {

using Month = std::pair<std::string_view, int>;

/// The names that are written, old spellings ("Pebruari", "Nopember") and English ones included.
constexpr std::array kMonths{
    Month{"januari", 1}, Month{"jan", 1}, Month{"january", 1}, Month{"februari", 2}, Month{"pebruari", 2}, Month{"feb", 2},
    Month{"peb", 2}, Month{"february", 2}, Month{"maret", 3}, Month{"mar", 3}, Month{"mrt", 3}, Month{"march", 3},
    Month{"april", 4}, Month{"apr", 4}, Month{"mei", 5}, Month{"may", 5}, Month{"juni", 6}, Month{"jun", 6}, Month{"june", 6},
    Month{"juli", 7}, Month{"jul", 7}, Month{"july", 7}, Month{"agustus", 8}, Month{"agu", 8}, Month{"ags", 8}, Month{"agt", 8},
    Month{"agst", 8}, Month{"aug", 8}, Month{"august", 8}, Month{"september", 9}, Month{"sept", 9}, Month{"sep", 9},
    Month{"oktober", 10}, Month{"okt", 10}, Month{"oct", 10}, Month{"october", 10}, Month{"november", 11}, Month{"nopember", 11},
    Month{"nov", 11}, Month{"nop", 11}, Month{"desember", 12}, Month{"des", 12}, Month{"dec", 12}, Month{"december", 12}};

std::vector<int> numbersIn(std::string_view text, char& mark) {
    std::vector<int> numbers{-1};
    mark = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            numbers.back() = std::max(numbers.back(), 0) * 10 + (c - '0');
            if (numbers.back() > 9999) return {};
        } else {
            if (mark != 0 && c != mark) return {};
            mark = c;
            numbers.push_back(-1);
        }
    }
    return numbers;
}

bool valid(const CalendarDate& date) {
    return date.day >= 1 && date.day <= 31 && date.month >= 0 && date.month <= 12 && (date.year == 0 || (date.year >= 1900 && date.year <= 2200));
}

class Finder {
public:
    explicit Finder(const std::vector<Token>& tokens) : m_tokens(tokens) {}

    std::vector<CalendarDate> all() const {
        std::vector<CalendarDate> found;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            auto date = numeric(i);
            if (!date) date = dashed(i);
            if (!date) date = named(i);
            if (!date) date = english(i);
            if (!date) date = dayOnly(i);
            if (!date || !valid(*date)) continue;
            found.push_back(*date);
            if (date->tokens.end > i + 1) i = date->tokens.end - 1;
        }
        return found;
    }

private:
    bool word(std::size_t i, std::string_view text) const { return i < m_tokens.size() && m_tokens[i].isWord() && m_tokens[i].form == text; }
    bool mark(std::size_t i, std::string_view text) const { return i < m_tokens.size() && m_tokens[i].isMark(text); }

    /// A number without separators, or -1.
    int plain(std::size_t i) const {
        if (i >= m_tokens.size() || !m_tokens[i].isNumber()) return -1;
        char separator = 0;
        const auto numbers = numbersIn(m_tokens[i].form, separator);
        return numbers.size() == 1 ? numbers[0] : -1;
    }

    int month(std::size_t i) const {
        if (i >= m_tokens.size() || !m_tokens[i].isWord()) return 0;
        for (const auto& [name, number] : kMonths)
            if (m_tokens[i].form == name) return number;
        return 0;
    }

    int year(std::size_t i) const {
        const int value = plain(i);
        return value >= 1900 && value <= 2200 ? value : 0;
    }

    /// "14/3/2026", "14/3", "14.03.2026". A bare "14.03" is a time or an amount.
    std::optional<CalendarDate> numeric(std::size_t i) const {
        if (!m_tokens[i].isNumber()) return std::nullopt;
        char separator = 0;
        const auto numbers = numbersIn(m_tokens[i].form, separator);
        if (numbers.size() < 2 || numbers.size() > 3 || (separator != '/' && (separator != '.' || numbers.size() != 3))) return std::nullopt;
        CalendarDate date{numbers[0], numbers[1], numbers.size() == 3 ? numbers[2] : 0, {i, i + 1}};
        if (date.day > 31 && numbers.size() == 3) std::swap(date.day, date.year);
        if (date.year > 0 && date.year < 100) date.year += 2000;
        if (date.month == 0) date.month = 99;
        return date;
    }

    /// "14-3-2026", "2026-03-14".
    std::optional<CalendarDate> dashed(std::size_t i) const {
        const int a = plain(i), b = mark(i + 1, "-") ? plain(i + 2) : -1, c = b > 0 && mark(i + 3, "-") ? plain(i + 4) : -1;
        if (a < 0 || b < 0 || c < 0) return std::nullopt;
        if (a > 31) return CalendarDate{c, b, a, {i, i + 5}};
        return CalendarDate{a, b, c < 100 ? c + 2000 : c, {i, i + 5}};
    }

    /// "14 Maret 2026", "14 Mar", "14-16 Maret".
    std::optional<CalendarDate> named(std::size_t i) const {
        const int day = plain(i);
        if (day < 1 || day > 31) return std::nullopt;
        std::size_t at = i + 1;
        if (mark(at, "-") && plain(at + 1) > 0 && month(at + 2) > 0) at += 2;
        const int number = month(at);
        if (number == 0) return std::nullopt;
        std::size_t end = at + 1;
        if (mark(end, ".") && year(end + 1) > 0) ++end;
        const int said = year(end);
        // Of "14-16 Maret" only the first day is taken here; the second is found on its own.
        return CalendarDate{day, number, said, {i, at > i + 1 ? i + 1 : (said > 0 ? end + 1 : end)}};
    }

    std::optional<CalendarDate> english(std::size_t i) const {
        const int number = month(i);
        const int day = number > 0 ? plain(i + 1) : -1;
        if (day < 1 || day > 31 || m_tokens[i].form == "may") return std::nullopt;
        std::size_t end = i + 2;
        const std::size_t at = mark(end, ",") ? end + 1 : end;
        const int said = year(at);
        return CalendarDate{day, number, said, {i, said > 0 ? at + 1 : end}};
    }

    /// "tanggal 14".
    std::optional<CalendarDate> dayOnly(std::size_t i) const {
        if (!word(i, "tanggal")) return std::nullopt;
        const std::size_t at = mark(i + 1, ".") ? i + 2 : i + 1;
        const int day = plain(at);
        if (day < 1 || month(at + 1) > 0 || mark(at + 1, "-")) return std::nullopt;
        return CalendarDate{day, 0, 0, {i, at + 1}};
    }

    const std::vector<Token>& m_tokens;
};

}  // namespace

std::vector<CalendarDate> datesOf(const std::vector<Token>& tokens) { return Finder(tokens).all(); }

std::optional<CalendarDate> scenarioDate(std::string_view text) {
    const auto dates = datesOf(tokensOf(text));
    return dates.size() == 1 ? std::optional(dates[0]) : std::nullopt;
}

bool isSame(const CalendarDate& said, const CalendarDate& wanted) {
    return said.day == wanted.day && (said.month == 0 || wanted.month == 0 || said.month == wanted.month) &&
           (said.year == 0 || wanted.year == 0 || said.year == wanted.year);
}

}  // namespace gladi::assessment::language
