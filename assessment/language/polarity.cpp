#include "assessment/language/polarity.h"

#include <algorithm>
#include <array>

namespace gladi::assessment::language {
namespace {

using Kind = Cue::Kind;

/// Words before a verdict that leave it at the head of its clause: "Kami tegaskan tidak benar ...".
constexpr auto kHeads = std::to_array<std::string_view>({
    "adalah", "kami", "tegaskan", "menegaskan", "menyatakan", "nyatakan", "pastikan", "memastikan", "bahwa", "sekali", "lagi", "awas",
    "waspada", "waspadai", "cek", "fakta", "klarifikasi", "kabar", "berita", "informasi", "pesan", "masyarakat", "this", "message", "claim", "is"});

/// Where a rumour stands or how it goes round: "video di grup WhatsApp itu" names nothing that it says.
constexpr auto kCarriers = std::to_array<std::string_view>({"grup", "whatsapp", "wa", "media", "sosial", "medsos", "viral", "menyebar", "tersebar", "berantai", "video", "foto",
    "gambar", "unggahan", "akun", "tangkapan", "layar", "angka", "isu", "rumor", "klaim", "tautan", "daftar", "dokumen", "rekaman", "suara", "surat", "edaran", "narasi", "konten",
    "ramai", "banyak", "semua", "seluruh", "ibu", "bapak", "anda", "warga", "malam", "pagi", "siang", "ini", "juga", "pun", "jelas", "sama", "sekali"});

bool isHead(const Token& token) { return std::find(kHeads.begin(), kHeads.end(), token.form) != kHeads.end(); }

constexpr std::array<std::string_view, 12> kExistence{"ada", "terdapat", "ditemukan", "terjadi", "ditetapkan", "diberlakukan",
                                                       "berlaku", "dilakukan", "terbukti", "pernah", "menerima", "evidence"};

bool isExistence(const Token& token) { return std::find(kExistence.begin(), kExistence.end(), token.form) != kExistence.end(); }

/// "menetapkan", "ditutup": a verb that a negation before it takes along with its object.
bool isVerb(const Token& token) { return token.isWord() && token.form.size() > 5 && (token.form.starts_with("me") || token.form.starts_with("di")); }

/// "Soal sabotase, kami belum dapat memastikan": what comes first is what the rest is about.
bool isTopic(const Token& token) {
    return token.is("soal") || token.is("mengenai") || token.is("terkait") || token.is("tentang") || token.is("perihal") || token.is("adapun");
}

bool overlaps(Range a, Range b) { return a.begin < b.end && b.begin < a.end; }

}  // namespace

std::string_view nameOf(Stance stance) {
    switch (stance) {
        case Stance::Asserted: return "asserted";
        case Stance::Denied: return "denied";
        case Stance::Pending: return "not yet confirmed";
        case Stance::Conjectured: return "conjecture";
        case Stance::Rumoured: return "hearsay";
        case Stance::Asked: return "asked";
    }
    return {};
}

Rhetoric::Rhetoric(const std::vector<Token>& tokens, std::vector<Sentence> sentences) : m_tokens(tokens), m_sentences(std::move(sentences)) {
    for (const Sentence& sentence : m_sentences) {
        m_cues.push_back(cuesOf(m_tokens, sentence.tokens));
        m_clauses.push_back(clausesOf(m_tokens, sentence.tokens));
    }
}

bool Rhetoric::isPending(std::size_t sentence) const {
    return any(sentence, Kind::Pending, m_sentences[sentence].tokens);
}

std::size_t Rhetoric::wordsIn(Range range) const {
    std::size_t words = 0;
    for (std::size_t i = range.begin; i < range.end; ++i) words += m_tokens[i].isWord() || m_tokens[i].isNumber();
    return words;
}

bool Rhetoric::any(std::size_t sentence, Kind kind, Range within) const {
    return std::any_of(m_cues[sentence].begin(), m_cues[sentence].end(),
                       [&](const Cue& cue) { return cue.kind == kind && overlaps(cue.tokens, within); });
}

/// The part of a sentence between two contrasts ("..., tetapi ...").
Range Rhetoric::unitOf(std::size_t sentence, std::size_t token) const {
    Range unit = m_sentences[sentence].tokens;
    for (const Cue& cue : m_cues[sentence]) {
        if (cue.kind != Kind::Contrast) continue;
        if (cue.tokens.end <= token) unit.begin = cue.tokens.end;
        if (cue.tokens.begin > token) {
            unit.end = cue.tokens.begin;
            break;
        }
    }
    return unit;
}

Range Rhetoric::clauseOf(std::size_t sentence, std::size_t token) const {
    for (const Range& clause : m_clauses[sentence])
        if (clause.holds(token)) return clause;
    return m_sentences[sentence].tokens;
}

/// "Kabar rekening dibobol itu hoaks" says itself what it is about; "Pesan di grup itu hoaks" does not.
bool Rhetoric::namesItsOwn(std::size_t sentence, Range range) const {
    std::size_t names = 0;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const Token& token = m_tokens[i];
        const bool cue = std::any_of(m_cues[sentence].begin(), m_cues[sentence].end(), [i](const Cue& known) { return known.tokens.holds(i); });
        const bool carrier = std::find(kCarriers.begin(), kCarriers.end(), token.form) != kCarriers.end();
        names += token.isWord() && !cue && !carrier && !isHead(token) && !isLightWord(token);
    }
    return names >= 2;
}

/// "Kabar itu tidak benar.", "Hoaks!", "Ini bohong." and the like speak of what came before.
bool Rhetoric::refersBack(std::size_t sentence, const Cue& verdict) const {
    const Range unit = unitOf(sentence, verdict.tokens.begin);
    const Range front{unit.begin, verdict.tokens.begin};
    if (any(sentence, Kind::Pointer, front)) return !any(sentence, Kind::Link, front) && !namesItsOwn(sentence, front);
    if (verdict.kind == Kind::Rejection && any(sentence, Kind::Pointer, {verdict.tokens.end, std::min(verdict.tokens.end + 4, unit.end)})) return true;
    return wordsIn(unit) <= 4 && wordsIn({unit.begin, verdict.tokens.begin}) <= 2 && verdict.kind != Kind::Rejection;
}

/// Whether words before a verdict say what it is said of; "berikut ini hoaks:" only leads to it.
bool Rhetoric::hasSubject(std::size_t begin, std::size_t verdict) const {
    bool leads = false, names = false;
    for (std::size_t i = begin; i < verdict; ++i) {
        leads = leads || m_tokens[i].is("berikut") || m_tokens[i].is("daftar") || m_tokens[i].is("beberapa");
        names = names || ((m_tokens[i].isWord() || m_tokens[i].isNumber()) && !isHead(m_tokens[i]));
    }
    return names && !leads;
}

bool Rhetoric::coversForward(std::size_t sentence, const Cue& verdict, Range mention, bool rumour) const {
    const Range gap{verdict.tokens.end, mention.begin};
    if (any(sentence, Kind::Reason, gap)) return false;
    const Range clause = clauseOf(sentence, verdict.tokens.begin);
    // "Angka itu tidak benar: yang benar 12" explains; "Hoaks hari ini: ..." names what is denied.
    bool linked = false, explains = false;
    for (const Cue& cue : m_cues[sentence]) {
        if (cue.kind != Kind::Link || !overlaps(cue.tokens, gap)) continue;
        if (m_tokens[cue.tokens.begin].isMark(":") && hasSubject(clause.begin, verdict.tokens.begin)) explains = true;
        else linked = true;
    }
    if (explains && !linked) return false;
    // "Jangan sebarkan pesan itu, hubungi 0800 555": of facts, only what stands in the same clause.
    if (linked || (verdict.kind == Kind::Rejection && (rumour || overlaps(clause, mention)))) return true;
    if (verdict.kind == Kind::Rejection) return false;
    bool head = true;
    for (std::size_t i = clause.begin; i < verdict.tokens.begin; ++i) head = head && (!m_tokens[i].isWord() || isHead(m_tokens[i]));
    for (std::size_t i = gap.begin; i < gap.end; ++i) head = head && !m_tokens[i].isMark(",");
    return head;
}

bool Rhetoric::coversBack(std::size_t sentence, const Cue& verdict, Range mention, bool rumour) const {
    if (verdict.kind == Kind::Rejection) return refersBack(sentence, verdict) && any(sentence, Kind::Pointer, {mention.end, m_sentences[sentence].tokens.end});
    const Range clause = clauseOf(sentence, verdict.tokens.begin);
    const Range unit = unitOf(sentence, verdict.tokens.begin);
    if (clause.begin >= mention.end) {
        // Another clause: does it bring its own subject ("..., kabar bahwa Y tidak benar")?
        const Range before{clause.begin, verdict.tokens.begin};
        const bool pointer = any(sentence, Kind::Pointer, before);
        if (any(sentence, Kind::Rumour, before) && !pointer) return false;
        if (any(sentence, Kind::Link, {verdict.tokens.end, clause.end}) || any(sentence, Kind::Rumour, {verdict.tokens.end, clause.end})) return false;
        if (wordsIn(before) == 0 && wordsIn({verdict.tokens.end, clause.end}) >= 2 && !any(sentence, Kind::Reason, {verdict.tokens.end, clause.end})) return false;
        for (const Cue& cue : m_cues[sentence])
            if (cue.kind == Kind::Rumour && cue.tokens.begin >= mention.end && cue.tokens.end <= verdict.tokens.begin && !pointer) return false;
    }
    if (rumour) return true;
    const Range front{unit.begin, verdict.tokens.begin};
    return any(sentence, Kind::Rumour, front) || any(sentence, Kind::Hearsay, front) || any(sentence, Kind::Conjecture, front) || any(sentence, Kind::Pointer, {mention.end, verdict.tokens.begin});
}

bool Rhetoric::covers(std::size_t sentence, const Cue& verdict, Range mention, bool rumour) const {
    const Range verdictUnit = unitOf(sentence, verdict.tokens.begin), mentionUnit = unitOf(sentence, mention.begin);
    if (verdictUnit != mentionUnit) return mention.end <= verdict.tokens.begin && rumour && refersBack(sentence, verdict);
    if (mention.begin >= verdict.tokens.end) return coversForward(sentence, verdict, mention, rumour);
    return mention.end <= verdict.tokens.begin && coversBack(sentence, verdict, mention, rumour);
}

/// "Bukan berarti tidak ada ...": a negation before a negation, with only light words between.
bool Rhetoric::isTakenBack(std::size_t sentence, const std::vector<Range>& parts, Range before) const {
    for (std::size_t i = before.end; i > before.begin;) {
        --i;
        if (std::any_of(parts.begin(), parts.end(), [i](Range part) { return part.holds(i); })) continue;
        for (const Cue& cue : m_cues[sentence])
            if (cue.tokens.holds(i)) return cue.kind == Kind::Negation;
        if (m_tokens[i].isWord() && !isLightWord(m_tokens[i])) return false;
    }
    return false;
}

/// A negation right before one of the parts, with only light words between ("tidak ada bukti data
/// bocor"), two other words after one of existence or of a verb ("tidak ada laporan warga keracunan"), or right
/// after the last part ("kebocoran tidak terjadi").
bool Rhetoric::isNegated(std::size_t sentence, const std::vector<Range>& parts, Kind kind) const {
    const auto cueAt = [&](std::size_t token) {
        const auto& cues = m_cues[sentence];
        const auto found = std::find_if(cues.begin(), cues.end(), [token](const Cue& cue) { return cue.tokens.holds(token); });
        return found == cues.end() ? nullptr : &*found;
    };
    const std::size_t end = m_sentences[sentence].tokens.end;
    // What is stated in the negative ("tidak pernah meminta OTP") is only denied by what stands before its own negation.
    const auto ownNegation = [&](Range part) -> const Cue* {
        for (std::size_t i = part.begin; i < part.end; ++i)
            if (const Cue* cue = cueAt(i); cue && cue->kind == Kind::Negation) return cue;
        return nullptr;
    };
    const bool isNegative = std::any_of(parts.begin(), parts.end(), [&](Range part) { return ownNegation(part) != nullptr; });
    for (std::size_t part = parts.size(); part-- > 0;) {
        const Cue* own = ownNegation(parts[part]);
        if (isNegative && !own) continue;
        const std::size_t from = own ? own->tokens.begin : parts[part].begin;
        Range clause = clauseOf(sentence, from);
        // "bukan |karena racun": what is not the reason is denied.
        if (clause.begin > m_sentences[sentence].tokens.begin) {
            const Cue *reason = cueAt(clause.begin), *before = cueAt(clause.begin - 1);
            if (reason && reason->kind == Kind::Reason && before && before->kind == Kind::Negation) clause.begin = before->tokens.begin;
        }
        const int mayBe = part + 1 == parts.size() && part > 0 ? 1 : 0;
        const int mayBeAfterNone = m_tokens[parts[part].begin].isNumber() ? mayBe : 2;
        int others = 0;
        for (std::size_t i = from; i > clause.begin && others <= mayBeAfterNone;) {
            --i;
            if (std::any_of(parts.begin(), parts.end(), [i](Range range) { return range.holds(i); })) break;
            if (const Cue* cue = cueAt(i)) {
                if (cue->kind == Kind::Negation || cue->kind == Kind::NotYet) {
                    const bool none = cue->tokens.end < end && (isExistence(m_tokens[cue->tokens.end]) || isVerb(m_tokens[cue->tokens.end]));
                    const bool notYet = cue->kind == Kind::NotYet && others <= 1;   // "belum masuk KLB"
                    if (cue->kind == kind && (others <= mayBe || none || notYet)) return !isTakenBack(sentence, parts, {clause.begin, cue->tokens.begin});
                    break;
                }
                if (cue->kind == Kind::Reason && i > clause.begin && cueAt(i - 1) && cueAt(i - 1)->kind == Kind::Negation) continue;
                if (cue->kind != Kind::Link && cue->kind != Kind::Pointer && cue->kind != Kind::Rumour && cue->kind != Kind::Statement) break;
                continue;
            }
            if (m_tokens[i].isNumber()) break;
            others += m_tokens[i].isWord() && !isLightWord(m_tokens[i]);
        }
    }
    const std::size_t after = parts.back().end;
    if (after + 1 >= end) return false;
    const Cue* cue = cueAt(after);
    return cue && cue->kind == kind && cue->tokens.end < end && (isExistence(m_tokens[cue->tokens.end]) || isLightWord(m_tokens[cue->tokens.end]));
}

/// Whether "belum dapat dipastikan", "diduga" and the like are said of the mention.
bool Rhetoric::hedges(std::size_t sentence, const Cue& cue, Range mention) const {
    if (unitOf(sentence, cue.tokens.begin) != unitOf(sentence, mention.begin))
        return mention.end <= cue.tokens.begin && refersBack(sentence, cue) && any(sentence, Kind::Pointer, unitOf(sentence, cue.tokens.begin));
    const Range clause = clauseOf(sentence, cue.tokens.begin);
    if (overlaps(clause, mention)) return true;
    if (cue.tokens.end <= mention.begin) return any(sentence, Kind::Link, {cue.tokens.end, mention.begin}) && !any(sentence, Kind::Reason, {cue.tokens.end, mention.begin});
    return any(sentence, Kind::Pointer, {clause.begin, cue.tokens.begin}) || isTopic(m_tokens[clauseOf(sentence, mention.begin).begin]);
}

/// A heading or the lead of a list denies what follows: "HOAKS!", "Berikut hoaks yang beredar:".
Rhetoric::Lead Rhetoric::deniedBefore(std::size_t sentence) const {
    if (sentence == 0) return Lead::None;
    const auto denies = [&](std::size_t other) {
        return std::any_of(m_cues[other].begin(), m_cues[other].end(), [](const Cue& cue) { return cue.kind == Kind::Verdict && !cue.negated; });
    };
    const auto endsOpen = [&](std::size_t other) { return m_tokens[m_sentences[other].tokens.end - 1].isMark(":"); };
    const auto isEntry = [&](std::size_t other) { return !m_tokens[m_sentences[other].tokens.begin].isWord(); };
    for (std::size_t lead = sentence; lead-- > 0 && sentence - lead <= 12;) {
        if (endsOpen(lead)) return denies(lead) ? Lead::List : Lead::None;
        if (!isEntry(lead) || !isEntry(sentence)) break;
    }
    const bool first = sentence == 1 || m_sentences[sentence - 1].startsParagraph;
    const Range heading = m_sentences[sentence - 1].tokens;
    for (std::size_t i = heading.begin; i < heading.end; ++i)
        if (m_tokens[i].isWord() && !isHead(m_tokens[i]) && !any(sentence - 1, Kind::Verdict, {i, i + 1})) return Lead::None;
    const bool isShort = wordsIn(heading) <= 4 && !any(sentence - 1, Kind::Pointer, heading);
    return first && isShort && !m_sentences[sentence].startsParagraph && denies(sentence - 1) ? Lead::Heading : Lead::None;
}

/// What the next sentences say of this one: "Informasi tersebut tidak benar." may follow at once or
/// after one sentence more about the same rumour.
Stance Rhetoric::followUp(std::size_t sentence, Stance stance) const {
    for (std::size_t next = sentence + 1; next < m_sentences.size() && next <= sentence + 2; ++next) {
        for (const Cue& cue : m_cues[next]) {
            const bool verdict = cue.kind == Kind::Verdict || cue.kind == Kind::Rejection;
            if (verdict && refersBack(next, cue)) return cue.negated ? Stance::Asserted : Stance::Denied;
            if (cue.kind == Kind::Pending && any(next, Kind::Pointer, m_sentences[next].tokens) && !any(next, Kind::Link, {m_sentences[next].tokens.begin, cue.tokens.begin}))
                return Stance::Pending;
        }
        if (stance == Stance::Asked && !m_cues[next].empty()) {
            const Cue& cue = m_cues[next].front();
            const bool atOnce = wordsIn({m_sentences[next].tokens.begin, cue.tokens.begin}) == 0;
            const Cue& last = m_cues[next].back();
            if (next == sentence + 1 && last.kind == Kind::Negation && wordsIn(m_sentences[next].tokens) <= 3) return Stance::Denied;  // "Jawabannya: tidak."
            if (atOnce && next == sentence + 1 && cue.kind == Kind::Verdict && !cue.negated) return Stance::Denied;
        }
        const bool goesOn = any(next, Kind::Pointer, m_sentences[next].tokens) || any(next, Kind::Rumour, m_sentences[next].tokens);
        if (!goesOn) break;
    }
    return stance;
}

/// "Beredar kabar ..." tells as hearsay all that follows, unless somebody then answers for it. "Video
/// yang beredar adalah rekaman lama" states a fact of what goes round.
bool Rhetoric::tellsAsHearsay(std::size_t sentence, const Cue& cue, Range mention, Range core, bool rumour) const {
    if (cue.tokens.begin >= mention.end || unitOf(sentence, cue.tokens.begin) != unitOf(sentence, mention.begin)) return false;
    const Range gap{cue.tokens.end, std::max(cue.tokens.end, core.begin)};
    if (any(sentence, Kind::Statement, gap)) return false;
    bool attribute = false;  // "yang beredar", "yang sedang ramai beredar"
    for (std::size_t i = cue.tokens.begin; i > m_sentences[sentence].tokens.begin && i + 3 > cue.tokens.begin; --i) attribute = attribute || m_tokens[i - 1].is("yang");
    return rumour || !attribute || any(sentence, Kind::Link, gap);
}

Stance Rhetoric::stanceOf(std::size_t sentence, const std::vector<Range>& parts, bool rumour, const std::vector<Range>& own) const {
    const Range mention{parts.front().begin, parts.back().end};
    const Range core = parts.back();
    // "sedang diperiksa" may be what is stated; "belum diperiksa" never states that it is being examined.
    const auto inParts = [&](const Cue& cue) {
        if (std::any_of(own.begin(), own.end(), [&](Range range) { return range.begin <= cue.tokens.begin && cue.tokens.end <= range.end; })) return true;
        if (cue.kind == Kind::Pending && m_tokens[cue.tokens.begin].is("belum")) return false;
        return std::any_of(parts.begin(), parts.end(), [&](Range part) {
            if (cue.kind == Kind::Verdict) return part.begin <= cue.tokens.begin && cue.tokens.end <= part.end;   // not "resmi" of "bukan akun resmi"
            return overlaps(part, cue.tokens);
        });
    };

    bool verdict = false, affirmed = false, pending = false, conjecture = false, hearsay = false;
    for (const Cue& cue : m_cues[sentence]) {
        if (inParts(cue)) continue;
        if (cue.kind == Kind::Verdict || cue.kind == Kind::Rejection) {
            const bool within = cue.tokens.begin >= mention.begin && cue.tokens.end <= mention.end;
            const bool said = within || covers(sentence, cue, mention, rumour);
            verdict = verdict || (said && !cue.negated);
            affirmed = affirmed || (said && cue.negated);
        }
        const bool open = cue.kind == Kind::Pending || cue.kind == Kind::Withheld;
        pending = pending || (open && (hedges(sentence, cue, core) || hedges(sentence, cue, parts.front())));
        const bool caseOf = !rumour && m_tokens[cue.tokens.begin].is("dugaan") && m_tokens[parts.front().begin].isNumber();  // "9 kasus dugaan difteri"
        conjecture = conjecture || (cue.kind == Kind::Conjecture && !caseOf && hedges(sentence, cue, core));
        hearsay = hearsay || (cue.kind == Kind::Hearsay && tellsAsHearsay(sentence, cue, mention, core, rumour));
    }
    const bool negated = isNegated(sentence, parts, Kind::Negation);
    if (verdict) return negated ? Stance::Asserted : Stance::Denied;
    if (pending || isNegated(sentence, parts, Kind::NotYet)) return Stance::Pending;
    const Lead lead = deniedBefore(sentence);
    const bool negates = negated || (!rumour && std::any_of(m_cues[sentence].begin(), m_cues[sentence].end(), [&](const Cue& cue) { return cue.kind == Kind::Negation && inParts(cue); }));
    // "HOAKS! Air tidak beracun." puts right; "HOAKS! Air beracun." and "Hoaks yang beredar: air tidak aman" quote.
    if (lead == Lead::List || (lead == Lead::Heading && !negates)) return negated ? Stance::Asserted : Stance::Denied;
    if (negated) return Stance::Denied;
    if (affirmed) return Stance::Asserted;

    const bool asked = m_sentences[sentence].asks || any(sentence, Kind::Question, {m_sentences[sentence].tokens.begin, mention.end});
    Stance stance = asked ? Stance::Asked : conjecture ? Stance::Conjectured : hearsay ? Stance::Rumoured : Stance::Asserted;
    if (rumour || stance == Stance::Rumoured || stance == Stance::Asked) return followUp(sentence, stance);
    return stance;
}

}  // namespace gladi::assessment::language
