#include "simulator/scenario/condition_parser.h"

#include <algorithm>
#include <array>
#include <optional>

#include "simulator/scenario/report.h"
#include "simulator/scenario/values.h"

namespace gladi::scenario {
namespace {

using core::Condition;
using Op = Condition::Op;

enum class Type { YesNo, Number, Seconds };

struct Typed {
    Condition condition;
    Type type = Type::YesNo;
    std::size_t offset = 0;
};

struct Call {
    std::string_view name;
    Op op;
    Type type;
    std::optional<Mention::What> mentions;
};

constexpr std::array kCalls{
    Call{"since", Op::Since, Type::Seconds, Mention::What::Inject},    Call{"released", Op::Released, Type::YesNo, Mention::What::Inject},
    Call{"answered", Op::Answered, Type::YesNo, Mention::What::Inject}, Call{"declined", Op::Declined, Type::YesNo, Mention::What::Inject},
    Call{"overdue", Op::Overdue, Type::YesNo, Mention::What::Inject},  Call{"lapsed", Op::Lapsed, Type::YesNo, Mention::What::Inject},
    Call{"says", Op::Says, Type::YesNo, Mention::What::Inject},        Call{"happened", Op::Happened, Type::YesNo, std::nullopt},
    Call{"count", Op::Count, Type::Number, std::nullopt},              Call{"claim", Op::ClaimReach, Type::Number, Mention::What::Claim},
    Call{"fact", Op::FactConfirmed, Type::YesNo, Mention::What::Fact}, Call{"phase", Op::InPhase, Type::YesNo, Mention::What::Phase},
    Call{"var", Op::Variable, Type::Number, Mention::What::Variable},
};

constexpr std::array<std::pair<std::string_view, Op>, 6> kComparisons{{{"<=", Op::LessEqual}, {">=", Op::GreaterEqual}, {"==", Op::Equal},
                                                                       {"!=", Op::NotEqual}, {"<", Op::Less}, {">", Op::Greater}}};
constexpr int kDeepestParentheses = 32;

bool isNameByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '#' || c == '/';
}
bool isWordByte(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

/// Recursive descent; a fault is thrown within this file only.
class Parser {
public:
    explicit Parser(std::string_view text) : m_text(text) {}

    ParsedCondition parse() {
        Typed whole = parseOr();
        skipBlanks();
        if (m_at < m_text.size()) fault(m_at, "condition-syntax", "this does not belong to the condition", "join two conditions with 'and' or 'or'");
        needYesNo(whole);
        m_result.condition = std::move(whole.condition);
        return std::move(m_result);
    }

private:
    [[noreturn]] static void fault(std::size_t offset, std::string code, std::string message, std::string advice) {
        throw ConditionFault{offset, std::move(code), std::move(message), std::move(advice)};
    }

    void skipBlanks() { while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos) ++m_at; }

    bool take(std::string_view token) {
        skipBlanks();
        if (!m_text.substr(m_at).starts_with(token)) return false;
        m_at += token.size();
        return true;
    }
    void need(std::string_view token, std::string_view after) {
        if (!take(token)) fault(m_at, "condition-syntax", "'" + std::string(token) + "' is missing after " + std::string(after), "write " + std::string(token));
    }
    bool takeWord(std::string_view word) {
        skipBlanks();
        const auto rest = m_text.substr(m_at);
        if (!rest.starts_with(word) || (rest.size() > word.size() && isNameByte(rest[word.size()]))) return false;
        m_at += word.size();
        return true;
    }
    std::string_view takeWhile(bool (*belongs)(char)) {
        const auto start = m_at;
        while (m_at < m_text.size() && belongs(m_text[m_at])) ++m_at;
        return m_text.substr(start, m_at - start);
    }
    std::string name(std::string_view what) {
        skipBlanks();
        const auto start = m_at;
        auto found = takeWhile(isNameByte);
        if (found.empty()) fault(start, "condition-syntax", "the name of " + std::string(what) + " is missing", "write it between the parentheses");
        return std::string(found);
    }
    std::string quoted() {
        skipBlanks();
        const char mark = m_at < m_text.size() ? m_text[m_at] : '\0';
        if (mark != '"' && mark != '\'') fault(m_at, "condition-syntax", "a text in quotes is missing", "write says(inject, \"text\")");
        const auto end = m_text.find(mark, m_at + 1);
        if (end == std::string_view::npos) fault(m_at, "condition-syntax", "this quote is never closed", "close it");
        std::string text(m_text.substr(m_at + 1, end - m_at - 1));
        if (text.empty()) fault(m_at, "condition-syntax", "the text is empty", "every text contains it: write some words");
        m_at = end + 1;
        return text;
    }

    /// "a" or ["a", "b"].
    std::vector<std::string> quotedOnes() {
        std::vector<std::string> texts;
        const bool list = take("[");
        do texts.push_back(quoted());
        while (list && take(","));
        if (list) need("]", "the list");
        return texts;
    }

    static void needYesNo(const Typed& part) {
        if (part.type != Type::YesNo) fault(part.offset, "condition-type", "a number alone is neither true nor false", "compare it: ... > 2000");
    }

    template <class Next>
    Typed parseJoined(std::string_view word, Op op, Next next) {
        Typed first = (this->*next)();
        if (!takeWord(word)) return first;
        needYesNo(first);
        Typed whole{{}, Type::YesNo, first.offset};
        whole.condition.op = op;
        whole.condition.children.push_back(std::move(first.condition));
        do {
            Typed part = (this->*next)();
            needYesNo(part);
            whole.condition.children.push_back(std::move(part.condition));
        } while (takeWord(word));
        return whole;
    }
    Typed parseOr() { return parseJoined("or", Op::Or, &Parser::parseAnd); }
    Typed parseAnd() { return parseJoined("and", Op::And, &Parser::parseNot); }

    Typed parseNot() {
        if (!takeWord("not")) return parseComparison();
        Typed inner = parseComparison();
        needYesNo(inner);
        Typed whole{{}, Type::YesNo, inner.offset};
        whole.condition.op = Op::Not;
        whole.condition.children.push_back(std::move(inner.condition));
        return whole;
    }

    Typed parseComparison() {
        Typed left = parseValue();
        for (const auto& [token, op] : kComparisons) {
            if (!take(token)) continue;
            const auto sign = m_at - token.size();
            Typed right = parseValue();
            if (left.type == Type::YesNo || right.type == Type::YesNo)
                fault(sign, "condition-type", "yes or no cannot be compared", "write it alone, or 'not' before it");
            if (left.type != right.type)
                fault(sign, "condition-type", "a time can only be compared to a time", "write 5m instead of a bare number, or a number instead of a duration");
            Typed whole{{}, Type::YesNo, left.offset};
            whole.condition.op = op;
            whole.condition.children.push_back(std::move(left.condition));
            whole.condition.children.push_back(std::move(right.condition));
            return whole;
        }
        return left;
    }

    Typed parseValue() {
        skipBlanks();
        const auto start = m_at;
        if (m_at >= m_text.size()) fault(start, "condition-syntax", "the condition ends too early", "something is missing at the end");
        const char c = m_text[m_at];
        if (c == '(') {
            if (++m_depth > kDeepestParentheses) fault(start, "condition-syntax", "too many parentheses", "split the condition");
            ++m_at;
            Typed inner = parseOr();
            need(")", "the part in parentheses");
            --m_depth;
            inner.offset = start;
            return inner;
        }
        if ((c >= '0' && c <= '9') || c == '-' || m_text.substr(m_at).starts_with("T+") || m_text.substr(m_at).starts_with("T-")) return parseLiteral();
        const auto word = takeWhile(isWordByte);
        if (word == "time") return {Condition{Op::Time, 0, {}, {}, {}, {}, {}}, Type::Seconds, start};
        for (const Call& call : kCalls)
            if (call.name == word) return parseCall(call, start);
        std::vector<std::string> known{"time"};
        for (const Call& call : kCalls) known.emplace_back(call.name);
        fault(start, "condition-syntax", word.empty() ? "here should stand a value" : "'" + std::string(word) + "' is unknown in conditions", didYouMean(word, known));
    }

    Typed parseLiteral() {
        const auto start = m_at;
        const auto text = takeWhile([](char c) { return isNameByte(c) || c == ':' || c == '+'; });
        Typed literal{{}, Type::Number, start};
        if (const auto number = parseNumber(text)) {
            literal.condition.number = *number;
        } else if (const auto duration = parseDuration(text)) {
            literal.type = Type::Seconds;
            literal.condition.number = std::chrono::duration<double>(*duration).count();
        } else if (const auto time = parseTime(text)) {
            literal.type = Type::Seconds;
            literal.condition.number = std::chrono::duration<double>(time->sinceStart).count();
        } else {
            fault(start, "condition-syntax", "'" + std::string(text) + "' is no number, duration or time", "write 2000, 5m or T+00:30");
        }
        return literal;
    }

    Typed parseCall(const Call& call, std::size_t start) {
        Typed result{{}, call.type, start};
        result.condition.op = call.op;
        need("(", "'" + std::string(call.name) + "'");
        skipBlanks();
        if (call.mentions) {
            const auto offset = m_at;
            result.condition.name = name("what is meant");
            m_result.mentions.push_back({*call.mentions, result.condition.name, offset});
        } else {
            result.condition.pattern = parsePattern();
        }
        if (call.op == Op::Says) {
            need(",", "the inject");
            result.condition.texts = quotedOnes();
            if (take(",")) {
                if (!takeWord("unless")) fault(m_at, "condition-syntax", "'unless:' is missing", "write says(inject, [\"a\", \"b\"], unless: [\"c\"])");
                need(":", "'unless'");
                result.condition.unless = quotedOnes();
            }
        }
        need(")", "what stands in parentheses");
        if (call.op == Op::ClaimReach || call.op == Op::FactConfirmed) parseMember(result);
        return result;
    }

    void parseMember(Typed& result) {
        const bool isClaim = result.condition.op == Op::ClaimReach;
        need(".", isClaim ? "claim(...)" : "fact(...)");
        const auto start = m_at;
        const auto member = takeWhile(isWordByte);
        if (isClaim && member == "clarified") {
            result.condition.op = Op::ClaimClarified;
            result.type = Type::YesNo;
        } else if (!isClaim && member == "true") {
            result.condition.op = Op::FactTrue;
        } else if (member != (isClaim ? "reach" : "confirmed")) {
            fault(start, "condition-syntax", "'" + std::string(member) + "' is unknown here", isClaim ? "one of: reach, clarified" : "one of: confirmed, true");
        }
    }

    core::ActPattern parsePattern() {
        PatternMention mention;
        mention.offset = m_at;
        mention.pattern.acts.push_back(name("the act"));
        while (take(",")) {
            skipBlanks();
            const auto start = m_at;
            const std::string attribute = name("the attribute");
            if (mention.pattern.where.contains(attribute)) fault(start, "condition-syntax", "'" + attribute + "' stands here a second time", "write a list: [a, b]");
            need(":", "'" + attribute + "'");
            skipBlanks();
            mention.attributes.emplace_back(attribute, start);
            auto& values = mention.pattern.where[attribute];
            if (!take("[")) {
                values.push_back(parseAttributeValue());
                continue;
            }
            do values.push_back(parseAttributeValue());
            while (take(","));
            need("]", "the list");
        }
        m_result.patterns.push_back(mention);
        return mention.pattern;
    }

    std::string parseAttributeValue() {
        const bool negated = take("!");
        return (negated ? "!" : "") + name("the value");
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    ParsedCondition m_result;
};

}  // namespace

tl::expected<ParsedCondition, ConditionFault> parseCondition(std::string_view text) {
    try {
        return Parser(text).parse();
    } catch (const ConditionFault& fault) {
        return tl::unexpected<ConditionFault>(fault);
    }
}

}  // namespace gladi::scenario
