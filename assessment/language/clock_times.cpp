#include <algorithm>
#include <array>

#include "assessment/language/calendar.h"
#include "assessment/language/numerals.h"

namespace gladi::assessment::language {
namespace {

struct Digits {
    int first = -1, second = -1;
    char mark = 0;
    bool leadingZero = false;
};

/// "18.02", "18:02", "18".
std::optional<Digits> clockDigits(std::string_view text) {
    Digits digits;
    int* part = &digits.first;
    std::size_t length = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c >= '0' && c <= '9') {
            if (++length > 2) return std::nullopt;
            *part = std::max(*part, 0) * 10 + (c - '0');
        } else {
            if (digits.mark != 0 && c != digits.mark) return std::nullopt;
            if (digits.mark != 0) return text.size() - i == 3 && digits.second >= 0 ? std::optional(digits) : std::nullopt;  // seconds
            if (c != '.' && c != ':') return std::nullopt;
            digits.mark = c;
            part = &digits.second;
            if (length == 0) return std::nullopt;
            if (i + 2 >= text.size()) return std::nullopt;  // minutes have two digits
            length = 0;
        }
    }
    digits.leadingZero = !text.empty() && text[0] == '0';
    if (digits.first < 0 || digits.first > 24 || digits.second > 59) return std::nullopt;
    return digits;
}

class Finder {
public:
    explicit Finder(const std::vector<Token>& tokens) : m_tokens(tokens) {}

    std::vector<ClockTime> all() {
        for (std::size_t i = 0; i < m_tokens.size();) {
            const std::size_t before = m_found.size();
            const std::size_t next = timeAt(i);
            i = m_found.size() > before ? std::max(next, i + 1) : i + 1;
        }
        return std::move(m_found);
    }

private:
    bool word(std::size_t i, std::string_view text) const { return i < m_tokens.size() && m_tokens[i].isWord() && m_tokens[i].form == text; }
    bool mark(std::size_t i, std::string_view text) const { return i < m_tokens.size() && m_tokens[i].isMark(text); }

    std::size_t timeAt(std::size_t i) {
        const bool half = halfHour(i);
        const bool trigger = half || word(i, "pukul") || (word(i, "jam") && !isDuration(i));
        std::size_t at = trigger && !half ? i + 1 : i;
        if (trigger && mark(at, ".")) ++at;
        if (trigger && word(at, "sekitar")) ++at;
        return addTime(i, at, trigger);
    }

    /// "nanti setengah sembilan", "setengah sembilan pagi"; not "setengah lusin" or "setengah dua juta".
    bool halfHour(std::size_t i) const {
        if (!word(i, "setengah")) return false;
        int hour = 0;
        const std::size_t end = spelledHour(i + 1, hour);
        if (end == i + 1 || hour < 1 || hour > 12) return false;
        const auto any = [this](std::size_t at, std::initializer_list<const char*> words) {
            return std::any_of(words.begin(), words.end(), [&](const char* text) { return word(at, text); });
        };
        return (i > 0 && any(i - 1, {"nanti", "sekitar", "sebelum", "menjelang", "sampai", "hingga", "besok"})) || any(end, {"pagi", "siang", "sore", "malam", "nanti", "wib", "kami", "kita"});
    }

    /// "3 jam", "dua jam": a length.
    bool isDuration(std::size_t i) const {
        return i > 0 && (m_tokens[i - 1].isNumber() || (m_tokens[i - 1].isWord() && !numeralWordsOf(m_tokens[i - 1].form).empty()));
    }

    std::size_t addTime(std::size_t begin, std::size_t at, bool trigger) {
        ClockTime time;
        bool sure = trigger;  // without a trigger only "18:02" or a zone after it makes it a time
        bool exact = false;
        if (at >= m_tokens.size()) return begin;
        if (m_tokens[at].isNumber()) {
            const auto digits = clockDigits(m_tokens[at].form);
            if (!digits) return begin;
            time.hour = digits->first;
            time.minute = std::max(digits->second, 0);
            sure = sure || (digits->mark == ':' && digits->second >= 0);
            exact = digits->leadingZero;
            ++at;
        } else if (trigger) {
            const bool half = word(at, "setengah");
            if (half) ++at;
            const std::size_t spelled = spelledHour(at, time.hour);
            if (spelled == at) return begin;
            at = spelled;
            if (half) {
                time.hour = (time.hour + 23) % 24;
                time.minute = 30;
            }
        } else {
            return begin;
        }
        at = pastHour(at, time);
        const std::size_t partEnd = dayPart(at, time);
        const bool part = partEnd > at;
        at = partEnd;
        const std::size_t zoneEnd = zoneAt(at, time.zone);
        sure = sure || zoneEnd > at;
        if (part && (word(at - 1, "pm") || word(at - 1, "am"))) sure = true;
        if (!sure) return begin;
        at = zoneEnd;
        time.eitherHalf = !part && !exact && time.hour >= 1 && time.hour <= 11;
        time.hour %= 24;
        time.tokens = {begin, at};
        m_found.push_back(time);
        return range(at);
    }

    /// "08.00-16.00 WIB", "08.00 s.d. 16.00": the zone belongs to both.
    std::size_t range(std::size_t at) {
        std::size_t second = at;
        if (mark(at, "-") || mark(at, "\u2013") || word(at, "hingga") || word(at, "sampai") || word(at, "sd")) second = at + 1;
        else if (word(at, "s") && word(at + 2, "d")) second = mark(at + 3, ".") ? at + 4 : at + 3;
        if (second == at || second >= m_tokens.size() || !m_tokens[second].isNumber() || !clockDigits(m_tokens[second].form)) return at;
        const std::size_t first = m_found.size() - 1;
        const std::size_t end = addTime(second, second, true);
        if (m_found[first].zone == Zone::Unsaid) m_found[first].zone = m_found.back().zone;
        return end;
    }

    /// "lewat 15 (menit)", "kurang 5".
    std::size_t pastHour(std::size_t at, ClockTime& time) const {
        const bool past = word(at, "lewat") || word(at, "lebih");
        const bool before = word(at, "kurang");
        if ((!past && !before) || at + 1 >= m_tokens.size() || !m_tokens[at + 1].isNumber()) return at;
        const auto minutes = valueOfDigits(m_tokens[at + 1].form);
        if (!minutes || minutes->value < 1 || minutes->value > 59) return at;
        const int all = time.hour * 60 + time.minute + (past ? 1 : -1) * static_cast<int>(minutes->value);
        time.hour = (all + 1440) % 1440 / 60;
        time.minute = (all + 1440) % 60;
        return word(at + 2, "menit") ? at + 3 : at + 2;
    }

    std::size_t spelledHour(std::size_t at, int& hour) const {
        int value = 0;
        std::size_t end = at;
        for (; end < m_tokens.size() && end < at + 3 && m_tokens[end].isWord(); ++end) {
            const auto parts = numeralWordsOf(m_tokens[end].form);
            if (parts.empty()) break;
            bool good = true;
            for (const auto& part : parts) {
                if (part.kind == NumeralWord::Kind::Digit || (part.kind == NumeralWord::Kind::Whole && part.value < 20)) value += static_cast<int>(part.value);
                else if (part.kind == NumeralWord::Kind::Teen) value += 10;
                else if (part.kind == NumeralWord::Kind::Multiplier && part.value == 10) value *= 10;
                else good = false;
            }
            if (!good) break;
        }
        if (end == at || value > 24) return at;
        hour = value;
        return end;
    }

    std::size_t dayPart(std::size_t at, ClockTime& time) const {
        if (at >= m_tokens.size() || !m_tokens[at].isWord()) return at;
        const std::string& form = m_tokens[at].form;
        const bool pm = form == "pm" || form == "sore" || form == "petang" || form == "malam" || form == "siang";
        const bool am = form == "am" || form == "pagi" || form == "subuh";
        if (form == "dini" && word(at + 1, "hari")) return at + 2;
        if (!pm && !am) return at;
        if (form == "malam" && time.hour == 12) time.hour = 0;
        else if (form == "am" && time.hour == 12) time.hour = 0;
        else if (form == "siang" && time.hour >= 10) return at + 1;
        else if (form == "malam" && time.hour < 5) return at + 1;
        else if (pm && time.hour < 12) time.hour += 12;
        return at + 1;
    }

    std::size_t zoneAt(std::size_t at, Zone& zone) const {
        if (word(at, "wib")) zone = Zone::Western;
        else if (word(at, "wita")) zone = Zone::Central;
        else if (word(at, "wit")) zone = Zone::Eastern;
        else return at;
        return at + 1;
    }

    const std::vector<Token>& m_tokens;
    std::vector<ClockTime> m_found;
};

int offset(Zone zone) {
    switch (zone) {
        case Zone::Unsaid: return 0;
        case Zone::Western: return 7;
        case Zone::Central: return 8;
        case Zone::Eastern: return 9;
    }
    return 0;
}

}  // namespace

std::vector<ClockTime> timesOf(const std::vector<Token>& tokens) { return Finder(tokens).all(); }

std::optional<ClockTime> scenarioTime(std::string_view text) {
    const auto times = timesOf(tokensOf(text));
    if (times.size() != 1) return std::nullopt;
    ClockTime time = times[0];
    time.eitherHalf = false;
    return time;
}

bool isSame(const ClockTime& said, const ClockTime& wanted) {
    const bool zones = said.zone != Zone::Unsaid && wanted.zone != Zone::Unsaid;
    const auto minutes = [zones](const ClockTime& time, int later) {
        return ((time.hour + later - (zones ? offset(time.zone) : 0) + 48) % 24) * 60 + time.minute;
    };
    return minutes(said, 0) == minutes(wanted, 0) || (said.eitherHalf && minutes(said, 12) == minutes(wanted, 0));
}

}  // namespace gladi::assessment::language
