#include <charconv>
#include <iostream>

#include <CLI/CLI.hpp>

#include "simulator/cli/commands.h"

using namespace gladi::cli;

namespace {

/// "max" or a number: CLI11 leaves the choice to us.
std::optional<double> speedOf(const std::string& text) {
    if (text == "max") return std::nullopt;
    std::size_t used = 0;
    double speed = 0;
    try {
        speed = std::stod(text, &used);
    } catch (const std::exception&) {
    }
    if (used != text.size() || !(speed > 0 && speed <= 10'000)) throw CLI::ValidationError("--speed", "must be max or a number above 0");
    return speed;
}

/// CLI11 lets "-1" and numbers above 64 bits pass as some other number.
std::uint64_t seedOf(const std::string& text) {
    std::uint64_t seed = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), seed);
    if (failure != std::errc{} || end != text.data() + text.size()) throw CLI::ValidationError("--seed", "must be a whole number from 0 to 18446744073709551615");
    return seed;
}

/// Whoever reads our output must not take half of it for all: a full disk shows only when the rest is written.
int finished(int exit) {
    std::cout.flush();
    if (std::cout) return exit;
    std::cerr << "gladictl: the output could not be written; is the disk full?\n";
    return kFailed;
}

void footer(CLI::App* command, const std::string& examples) { command->footer("Examples:\n" + examples); }

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"gladictl: Gladi without a screen. Checks scenarios, plays, verifies, scores and exports sessions.", "gladictl"};
    app.require_subcommand(1);
    app.footer("Examples:\n"
               "  gladictl check scenarios/contoh-singkat\n"
               "  gladictl run scenarios/contoh-singkat --responses scenarios/contoh-singkat/responses/ideal.yaml --out latihan.gladi\n"
               "  gladictl score latihan.gladi\n"
               "  gladictl export latihan.gladi --format csv,html --out evaluasi\n\n"
               "Each command has its own: gladictl run --help\n"
               "Exit codes: 0 done, 1 faults found, 2 wrong usage, 3 could not be done,\n"
               "            4 done but not to the end (the exercise has not ended, acts of a script were refused).");
    app.set_version_flag("--version", "gladictl " GLADI_VERSION);
    int exit = kDone;

    CheckOptions checking;
    auto* check = app.add_subcommand("check", "Report every fault of scenario folders with file, line and column");
    check->add_option("folders", checking.folders, "Scenario folders")->required();
    check->add_flag("--json", checking.json, "As JSON");
    check->add_flag("-q,--quiet", checking.quiet, "Faults only");
    footer(check, "  gladictl check scenarios/krisis-kesehatan\n  gladictl check --json scenarios/*");
    check->callback([&] { exit = gladi::cli::check(checking); });

    RunOptions running;
    std::string speed = "max", seed = "1";
    const auto addPlaying = [&](CLI::App* command) {
        command->add_option("--responses", running.responses, "What a scripted participant does (YAML)");
        command->add_option("--speed", speed, "max, or scenario seconds per second")->capture_default_str();
        command->add_flag("--report-durable", running.reportDurable, "Print each sequence number once it survives a power cut");
        command->add_flag("-q,--quiet", running.quiet, "Print errors only");
    };
    auto* run = app.add_subcommand("run", "Play a scenario to its end and record the session");
    run->add_option("scenario", running.scenario, "Scenario folder")->required();
    run->add_option("--out", running.session, "Session file to write")->required();
    run->add_option("--seed", seed, "Decides the generated posts; a whole number")->capture_default_str();
    run->add_option("--name", running.name, "Name of the participant");
    run->add_option("--role", running.role, "Role of the participant");
    addPlaying(run);
    footer(run,
           "  gladictl run scenarios/contoh-singkat --responses scenarios/contoh-singkat/responses/ideal.yaml --out latihan.gladi\n"
           "  gladictl run scenarios/contoh-singkat --speed 20 --out latihan.gladi");
    run->callback([&] { running.speed = speedOf(speed); running.seed = seedOf(seed); exit = gladi::cli::run(running); });

    auto* resume = app.add_subcommand("resume", "Play an interrupted session on to its end");
    resume->add_option("session", running.session, "Session file")->required();
    addPlaying(resume);
    footer(resume, "  gladictl resume latihan.gladi --responses scenarios/contoh-singkat/responses/ideal.yaml");
    resume->callback([&] { running.speed = speedOf(speed); exit = gladi::cli::resume(running); });

    ReplayOptions replaying;
    auto* replay = app.add_subcommand("replay", "Print the events of a session");
    replay->add_option("session", replaying.session, "Session file")->required();
    replay->add_flag("--jsonl", replaying.jsonl, "One JSON object a line");
    replay->add_flag("--wall", replaying.wall, "With wall-clock stamps (JSON lines)");
    footer(replay, "  gladictl replay --jsonl latihan.gladi | grep statement-published");
    replay->callback([&] { exit = gladi::cli::replay(replaying); });

    VerifyOptions verifying;
    auto* verify = app.add_subcommand("verify", "Check that a session was not changed, that it follows from the acts in it, and that it has ended");
    verify->add_option("session", verifying.session, "Session file")->required();
    verify->add_flag("-q,--quiet", verifying.quiet, "Print only what is wrong or missing");
    footer(verify, "  gladictl verify latihan.gladi");
    verify->callback([&] { exit = gladi::cli::verify(verifying); });

    ScoreOptions scoring;
    auto* score = app.add_subcommand("score", "Score a session");
    score->add_option("session", scoring.session, "Session file")->required();
    score->add_option("--rubric", scoring.rubric, "Score under this rubric instead (YAML with a rubric: key); it may give other targets and lapses");
    score->add_flag("--json", scoring.json, "The whole score card as JSON");
    score->add_flag("-v,--verbose", scoring.verbose, "With the events, facts, elements and rules behind each point");
    score->add_flag("--composite", scoring.composite, "Also the weighted sum of the three scores");
    footer(score, "  gladictl score latihan.gladi\n  gladictl score --verbose latihan.gladi\n  gladictl score --json --rubric rubrik-panel.yaml latihan.gladi");
    score->callback([&] { exit = gladi::cli::score(scoring); });

    ExportOptions exporting;
    exporting.formats = {"csv"};
    bool noByteOrderMark = false;
    auto* exported = app.add_subcommand("export", "Write the evaluation of a session");
    exported->add_option("session", exporting.session, "Session file")->required();
    exported->add_option("--format", exporting.formats, "csv, html, json")->delimiter(',')->check(CLI::IsMember({"csv", "html", "json"}))->capture_default_str();
    exported->add_option("--out", exporting.folder, "Folder to write to")->required();
    exported->add_option("--rubric", exporting.rubric, "Score under this rubric instead (YAML with a rubric: key)");
    exported->add_flag("--no-bom", noByteOrderMark, "CSV without a byte order mark");
    exported->add_flag("--english", exporting.english, "In English");
    exported->add_flag("--composite", exporting.composite, "Also the weighted sum of the three scores");
    exported->add_flag("-q,--quiet", exporting.quiet, "Print errors only");
    footer(exported, "  gladictl export latihan.gladi --format csv,html --out evaluasi");
    exported->callback([&] { exporting.byteOrderMark = !noByteOrderMark; exit = gladi::cli::exportSession(exporting); });

    HostOptions hosting;
    std::string hostSeed = "1";
    auto* host = app.add_subcommand("host", "Host a session for laptops on the network; on its input: start, pause, resume, speed 2, jump, end, people, quit");
    host->add_option("scenario", hosting.scenario, "Scenario folder; none with --go-on");
    host->add_option("--out", hosting.session, "Session file to write, or to go on with")->required();
    host->add_flag("--go-on", hosting.goOn, "Go on with the session whose host ended: same code, same people");
    host->add_option("--teams", hosting.teams, "Teams, each in a world of its own")->check(CLI::Range(1, 40))->capture_default_str();
    host->add_option("--roster", hosting.roster, "CSV of those expected: nama, instansi, jabatan, NIP, tim");
    host->add_option("--address", hosting.address, "Address to listen on; all without");
    host->add_option("--port", hosting.port, "Port to listen on; any without")->check(CLI::Range(0, 65535));
    host->add_option("--seed", hostSeed, "Decides the generated posts; a whole number")->capture_default_str();
    host->add_option("--speed", hosting.speed, "Scenario seconds per second")->check(CLI::Range(0.1, 100.0))->capture_default_str();
    host->add_option("--start-with", hosting.startWith, "STARTEX once so many have joined");
    host->add_option("--linger", hosting.linger, "Seconds to stay after ENDEX, at most")->capture_default_str();
    host->add_flag("!--no-beacon", hosting.beacon, "Do not tell the network of the room");
    host->add_flag("-q,--quiet", hosting.quiet, "Print the join link and errors only");
    footer(host, "  gladictl host scenarios/krisis-kesehatan --teams 4 --out lokakarya.gladi\n  gladictl host --go-on --out lokakarya.gladi");
    host->callback([&] {
        if (hosting.goOn != hosting.scenario.empty()) throw CLI::ValidationError("host", "takes a scenario folder or --go-on");
        hosting.seed = seedOf(hostSeed);
        exit = gladi::cli::host(hosting);
    });

    JoinOptions joining;
    auto* join = app.add_subcommand("join", "Take part in a hosted session as a scripted participant");
    join->add_option("link", joining.link, "gladi://ADDRESS:PORT/CODE#FINGERPRINT, or ADDRESS:PORT")->required();
    join->add_option("--code", joining.code, "Join code, where the link has none");
    join->add_option("--name", joining.name, "Name of the participant");
    join->add_option("--agency", joining.agency, "Office the participant comes from");
    join->add_option("--position", joining.position, "What the participant is there");
    join->add_option("--seat", joining.seat, "Somebody of the trainer's list, by id");
    join->add_option("--fingerprint", joining.fingerprint, "Of the host's certificate, where the link has none");
    join->add_flag("--trust", joining.trust, "Whatever certificate the host shows");
    join->add_option("--responses", joining.responses, "What the participant does (YAML); needs --scenario");
    join->add_option("--scenario", joining.scenario, "Folder of the scenario that the responses are for");
    join->add_option("--token", joining.token, "File that keeps who this is: with it the same participant comes back");
    join->add_flag("-q,--quiet", joining.quiet, "Print errors only");
    footer(join, "  gladictl join gladi://192.168.1.5:47800/K7QMXA#3f2a... --name Ani\n"
                 "  gladictl join 192.168.1.5:47800 --code K7QMXA --trust --name Ani --scenario scenarios/contoh-singkat --responses ideal.yaml");
    join->callback([&] { exit = gladi::cli::join(joining); });

    SwarmOptions swarming;
    auto* swarm = app.add_subcommand("swarm", "Load a hosted session with many participants on real links");
    swarm->add_option("link", swarming.link, "gladi://ADDRESS:PORT/CODE#FINGERPRINT")->required();
    swarm->add_option("--participants", swarming.participants, "How many")->check(CLI::Range(1, 1000))->capture_default_str();
    swarm->add_option("--acts", swarming.acts, "Acts a second of each")->check(CLI::Range(0.0, 20.0))->capture_default_str();
    swarm->add_option("--seconds", swarming.seconds, "Then leave; until ENDEX without");
    swarm->add_flag("-q,--quiet", swarming.quiet, "Print errors only");
    footer(swarm, "  gladictl swarm gladi://192.168.1.5:47800/K7QMXA#3f2a... --participants 200 --seconds 60");
    swarm->callback([&] { exit = gladi::cli::swarm(swarming); });

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (argc > 1 && argv[1][0] != '-' && app.get_subcommands().empty()) std::cerr << "There is no command \"" << argv[1] << "\".\n";
        return finished(app.exit(error) == 0 ? kDone : kUsage);
    }
    return finished(exit);
}
