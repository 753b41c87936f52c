#include "tests/support/events.h"

#include <type_traits>

namespace gladi::support {

using namespace core;
using namespace std::chrono_literals;

namespace {

template <class List>
struct Empty;
template <class... Es>
struct Empty<Types<Es...>> {
    static std::vector<Event> all() { return {Event{Es{}}...}; }
};

const ClaimId kClaim{"air-beracun"};
const InjectId kItem{"wa-keracunan-01#2"};
const StatementId kDraft{"ani/3"};
const SourceId kSource{"lab"};
const PersonaId kChief{"kepala_dinas"};
const Participant kAni{ParticipantId{"ani"}, "Ani \"Humas\" Lestari", TeamId{"merah"}, {RoleId{"humas"}, RoleId{"juru-bicara"}}, "Dinas Kominfo", "Pranata Humas"};

std::vector<Event> ofTheExercise() {
    return {
        event::SessionOpened{ScenarioId{"contoh-singkat"}, "1.0", std::string(64, 'a'), 18446744073709551615U,
                             {kAni}, {TeamId{"biru"}, TeamId{"merah"}}},
        event::ExerciseStarted{},
        event::ClockPaused{},
        event::ClockResumed{},
        event::SpeedChanged{2.5},
        event::ClockJumped{ScenarioTime{4min}},
        event::PhaseEntered{PhaseId{"krisis-awal"}},
        event::ExerciseEnded{true},
    };
}

std::vector<Event> ofTheWorld() {
    return {
        event::ItemReleased{kItem, InjectId{"wa-keracunan-01"}, ChannelId{"grup-wa"}, PersonaId{"bu_ratna"}, "Ratna Wulandari", "ratnawulan",
                            {"humas", "merah"}, "Judul", "Air PDAM diracun?!\nSebarkan 🙏 \\ / \x7f", InjectId{"wa-00"}, kClaim, 40,
                            Counts{12, 40, 7}, "air.svg", true, Duration{30min}},
        event::FactConfirmed{FactId{"F1"}, kItem, kSource},
        event::VariableSet{"korban", -3.25},
        event::ClaimSpread{kClaim, 2345.678},
        event::ObligationOpened{ObligationId{"wa-keracunan-01/2"}, kItem, 1, Act::Answer, 30min, 2h},
        event::ObligationMet{ObligationId{"wa-keracunan-01/2"}, Sequence{17}},
        event::ObligationOverdue{ObligationId{"wa-keracunan-01/2"}},
        event::ObligationLapsed{ObligationId{"wa-keracunan-01/2"}},
    };
}

std::vector<Event> ofPeople() {
    return {
        event::ItemRead{kItem},
        event::ItemAcknowledged{kItem},
        event::ItemTriaged{kItem, kClaim, Truth::False},
        event::VerificationAsked{kItem, kClaim, kSource},
        event::VerificationAnswered{Sequence{21}, kItem, kClaim, kSource, Truth::False, "Kekeruhan 8 NTU – aman direbus"},
        event::NoteWritten{"Hubungi lab"},
        event::DraftSaved{kDraft, StatementKind::Clarification, ChannelId{"siaran"}, {kItem}, "Faktanya: …"},
        event::DraftDiscarded{kDraft},
        event::DraftSubmitted{kDraft},
        event::DraftApproved{kDraft, kChief},
        event::DraftReturned{kDraft, kChief, "Sebutkan sumbernya"},
        event::StatementPublished{kDraft, StatementKind::Clarification, ChannelId{"siaran"}, {kItem}, {kClaim}, true, true, "Faktanya: …"},
        event::ReplyPosted{StatementId{"ani/4"}, kItem, kClaim, "Tidak benar, Bu."},
        event::InquiryAnswered{StatementId{"ani/5"}, InjectId{"pers-01"}, kClaim, "Kami sedang memeriksa."},
        event::InquiryDeclined{InjectId{"pers-01"}, "Menunggu juru bicara"},
        event::StatementCorrected{kDraft, "Ralat: 8 NTU"},
        event::ReportSent{AuthorityId{"bpbd"}, {kItem}, {kClaim}, "Kronologi"},
        event::Escalated{AuthorityId{"bpbd"}, kItem, kClaim, "Mohon arahan"},
        event::TestAnswered{TestStage::Post, 1, 2},
        event::TestFinished{TestStage::Post},
        event::ParticipantJoined{kAni, std::string(64, 'c')},
        event::ParticipantAssigned{kAni.id, TeamId{"biru"}, {RoleId{"humas"}}},
        event::LinkLost{kAni.id},
        event::LinkRestored{kAni.id},
        event::ItemShown{kItem, ScenarioTime{4min}},
    };
}

std::vector<Event> ofTheTrainer() {
    const InjectId inject{"pers-02"};
    return {
        event::InjectSkipped{inject},
        event::InjectUnskipped{inject},
        event::InjectDelayed{inject, 5min},
        event::TimelineShifted{10min},
        event::InjectEdited{inject, "Judul baru", "Teks baru: \"benar\"?"},
        event::ItemWithdrawn{kItem},
        event::HintSent{"Periksa lagi sumbernya"},
        event::ObservationWritten{"Bu Penilai", kAni.id, kItem, Sequence{17}, "Empati terasa", 4},
    };
}

std::vector<Event> ofTheTeam() {
    return {event::DraftOpened{kDraft}, event::DraftClosed{kDraft}, event::DraftCommented{kDraft, "Tambahkan ajakan"}, event::ChatSent{"Siapa jawab pers? 🙏"}};
}

}  // namespace

std::vector<Event> fullEvents() {
    auto all = ofTheExercise();
    for (auto& event : ofTheWorld()) all.push_back(std::move(event));
    for (auto& event : ofPeople()) all.push_back(std::move(event));
    for (auto& event : ofTheTrainer()) all.push_back(std::move(event));
    for (auto& event : ofTheTeam()) all.push_back(std::move(event));
    return all;
}

std::vector<Event> emptyEvents() { return Empty<Events>::all(); }

}  // namespace gladi::support
