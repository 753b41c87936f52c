#include "assessment/explain.h"

// What each value is called in either language.

namespace gladi::assessment {
namespace {

std::string in(core::Language language, const char* indonesian, const char* english) {
    return language == core::Language::English ? english : indonesian;
}

}  // namespace

std::string titleOf(Dimension dimension, core::Language language) {
    switch (dimension) {
        case Dimension::Speed: return in(language, "Kecepatan", "Speed");
        case Dimension::Accuracy: return in(language, "Akurasi", "Accuracy");
        case Dimension::Sop: return in(language, "Kepatuhan SOP", "SOP compliance");
    }
    return {};
}

std::string wordsFor(Rating rating, core::Language language) {
    switch (rating) {
        case Rating::Performed: return in(language, "Terlaksana tanpa kendala", "Performed without challenges");
        case Rating::Some: return in(language, "Terlaksana dengan beberapa kendala", "Performed with some challenges");
        case Rating::Major: return in(language, "Terlaksana dengan kendala besar", "Performed with major challenges");
        case Rating::Unable: return in(language, "Belum dapat dilaksanakan", "Unable to be performed");
    }
    return {};
}

std::string wordsFor(FactVerdict verdict, core::Language language) {
    switch (verdict) {
        case FactVerdict::Right: return in(language, "benar", "right");
        case FactVerdict::Hedged: return in(language, "jujur belum terkonfirmasi", "honestly unconfirmed");
        case FactVerdict::Corrected: return in(language, "keliru, lalu dikoreksi sendiri", "wrong, then corrected by its author");
        case FactVerdict::Premature: return in(language, "benar, tetapi belum dapat dikonfirmasi saat itu", "true but not confirmable at the time");
        case FactVerdict::Evasive: return in(language, "mengelak", "evasive");
        case FactVerdict::Missing: return in(language, "tidak disebut", "missing");
        case FactVerdict::Wrong: return in(language, "keliru", "wrong");
    }
    return {};
}

std::string wordsFor(ObligationResult::State state, core::Language language) {
    switch (state) {
        case ObligationResult::State::Met: return in(language, "dijawab", "answered");
        case ObligationResult::State::Missed: return in(language, "tidak dijawab", "missed");
        case ObligationResult::State::NotObservable: return in(language, "belum jatuh tempo, tidak dinilai", "not yet due, not scored");
    }
    return {};
}

std::string wordsFor(ActivationResult::Verdict verdict, core::Language language) {
    switch (verdict) {
        case ActivationResult::Verdict::Fulfilled: return in(language, "dipatuhi", "kept");
        case ActivationResult::Verdict::Violated: return in(language, "dilanggar", "broken");
        case ActivationResult::Verdict::NotObservable: return in(language, "tidak teramati", "not observable");
    }
    return {};
}

std::string wordsFor(core::Act act, core::Language language) {
    using core::Act;
    switch (act) {
        case Act::Read: return in(language, "Baca", "Read");
        case Act::Acknowledge: return in(language, "Nyatakan diterima", "Acknowledge");
        case Act::Triage: return in(language, "Tandai", "Triage");
        case Act::Verify: return in(language, "Verifikasi", "Verify");
        case Act::Note: return in(language, "Catat", "Note");
        case Act::Draft: return in(language, "Susun draf", "Draft");
        case Act::Submit: return in(language, "Ajukan draf", "Submit");
        case Act::Approve: return in(language, "Setujui", "Approve");
        case Act::Return: return in(language, "Kembalikan", "Return");
        case Act::Publish: return in(language, "Terbitkan", "Publish");
        case Act::Reply: return in(language, "Balas", "Reply");
        case Act::Answer: return in(language, "Jawab", "Answer");
        case Act::Decline: return in(language, "Tolak menjawab", "Decline");
        case Act::Correct: return in(language, "Koreksi", "Correct");
        case Act::Report: return in(language, "Laporkan", "Report");
        case Act::Escalate: return in(language, "Eskalasikan", "Escalate");
    }
    return {};
}

std::string wordsFor(core::StatementKind kind, core::Language language) {
    using core::StatementKind;
    switch (kind) {
        case StatementKind::Holding: return in(language, "pernyataan awal", "holding statement");
        case StatementKind::Statement: return in(language, "pernyataan", "statement");
        case StatementKind::Clarification: return in(language, "klarifikasi", "clarification");
        case StatementKind::Update: return in(language, "pembaruan", "update");
        case StatementKind::Correction: return in(language, "koreksi", "correction");
    }
    return {};
}

std::string wordsFor(core::Truth truth, core::Language language) {
    switch (truth) {
        case core::Truth::True: return in(language, "benar", "true");
        case core::Truth::False: return in(language, "hoaks", "hoax");
        case core::Truth::Unverified: return in(language, "belum jelas", "unverified");
    }
    return {};
}

std::string wordsFor(core::BasisKind kind, core::Language language) {
    switch (kind) {
        case core::BasisKind::Law: return in(language, "peraturan", "law");
        case core::BasisKind::Sop: return in(language, "SOP", "SOP");
        case core::BasisKind::Practice: return in(language, "praktik baik", "good practice");
    }
    return {};
}

}  // namespace gladi::assessment
