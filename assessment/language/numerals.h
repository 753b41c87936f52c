#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/language/sentences.h"
#include "assessment/language/tokens.h"

namespace gladi::assessment::language {

/// An amount that a text states, in any Indonesian form (and plain English ones).
struct Quantity {
    enum class Sense {
        Exact,
        About,    ///< "sekitar 20", "20 lebih", "200-an"
        AtLeast,  ///< "lebih dari 20", "minimal 20": low is the bound
        AtMost,   ///< "kurang dari 20", "maksimal 20": high is the bound
        Between,  ///< "20-30", "antara 20 dan 30"
        Vague,    ///< "puluhan", "ratusan ribu", "beberapa": low..high is all it can mean
    };

    double low = 0;
    double high = 0;                   ///< equal to low when Exact or About
    std::optional<double> otherwise;   ///< the other reading of "2,300": 2.3 beside 2300
    Sense sense = Sense::Exact;
    bool ordinal = false;              ///< "kedua", "ke-2": never an amount
    bool article = false;              ///< "seorang", "sebuah", "beberapa": often no count at all
    std::string unit;                  ///< when the number itself holds it: "orang" of "seorang", "persen", "rupiah"
    Range tokens;                      ///< with marks of currency, percent and approximation
};

/// All amounts, left to right, not overlapping. Numbers that are no amounts (telephone and identity
/// numbers, a leading zero) are left out. Tokens for which `taken` is true are not looked at.
[[nodiscard]] std::vector<Quantity> quantitiesOf(const std::vector<Token>& tokens, const std::vector<bool>& taken);

/// The single amount that this text is, if it is one.
[[nodiscard]] std::optional<Quantity> quantityOf(std::string_view text);

/// Value of digits with separators: "2.300" is 2300, "2,3" is 2.3, "2.3" is 2.3, "1.234.567,89".
/// "2,300" is 2300 with 2.3 as its other reading. Nothing for codes ("0812", 16 digits) and times.
struct DigitsValue {
    double value = 0;
    std::optional<double> otherwise;
};
[[nodiscard]] std::optional<DigitsValue> valueOfDigits(std::string_view digits);

/// One spelled-out element of a number, or several written together ("duapuluh").
struct NumeralWord {
    enum class Kind { Digit, Whole, Teen, Multiplier, Half, Fraction, Point, VagueMultiplier };
    Kind kind = Kind::Digit;
    double value = 0;   ///< the digit, the whole value, or the factor
    double high = 0;    ///< VagueMultiplier: upper factor
};
/// Empty when the word is no numeral.
[[nodiscard]] std::vector<NumeralWord> numeralWordsOf(std::string_view word);

}  // namespace gladi::assessment::language
