#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// What gladictl can do. Each function prints what it has to say and returns the exit code.
namespace gladi::cli {

/// Exit codes, the same for every command.
enum Exit : int {
    kDone = 0,
    kFaults = 1,    ///< the thing asked about has faults: a scenario, a log
    kUsage = 2,     ///< the command line makes no sense
    kFailed = 3,    ///< it could not be done: no such file, disk full, ...
    kPartly = 4,    ///< done, but not to the end: the exercise has not ended, some acts of a script were refused
};

struct CheckOptions {
    std::vector<std::filesystem::path> folders;
    bool json = false;
    bool quiet = false;
};
int check(const CheckOptions& options);

struct RunOptions {
    std::filesystem::path scenario;      ///< a folder; empty when resuming
    std::filesystem::path session;       ///< the file to write or to go on with
    std::optional<std::filesystem::path> responses;
    std::uint64_t seed = 1;
    std::optional<double> speed;         ///< scenario seconds per second; as fast as possible without
    std::string name, role;
    bool reportDurable = false;
    bool quiet = false;
};
int run(const RunOptions& options);
int resume(const RunOptions& options);

struct ReplayOptions {
    std::filesystem::path session;
    bool jsonl = false;
    bool wall = false;
};
int replay(const ReplayOptions& options);

struct VerifyOptions {
    std::filesystem::path session;
    bool quiet = false;
};
int verify(const VerifyOptions& options);

struct ScoreOptions {
    std::filesystem::path session;
    std::optional<std::filesystem::path> rubric;   ///< YAML with the key `rubric:` as in scenario.yaml, and nothing else
    bool json = false;
    bool composite = false;              ///< also the weighted sum of the three scores
    bool verbose = false;                ///< with the events, facts, elements and rules behind each point
};
int score(const ScoreOptions& options);

struct ExportOptions {
    std::filesystem::path session;
    std::filesystem::path folder;
    std::vector<std::string> formats;
    std::optional<std::filesystem::path> rubric;
    bool byteOrderMark = true;
    bool english = false;
    bool composite = false;
    bool quiet = false;
};
int exportSession(const ExportOptions& options);

struct HostOptions {
    std::filesystem::path scenario;      ///< a folder; empty when going on with a session
    std::filesystem::path session;
    bool goOn = false;
    int teams = 1;
    std::optional<std::filesystem::path> roster;
    std::string address;                 ///< empty: all of this computer's
    int port = 0;
    std::uint64_t seed = 1;
    double speed = 1;
    int startWith = 0;                   ///< STARTEX once so many are there; 0: by hand
    int linger = 300;                    ///< seconds after ENDEX for the test, at most
    bool beacon = true;
    bool quiet = false;
};
int host(const HostOptions& options);

struct JoinOptions {
    std::string link;                    ///< gladi://... or ADDRESS:PORT
    std::string code, name, agency, position, seat;
    std::string fingerprint;             ///< of the host's certificate where the link does not say
    bool trust = false;                  ///< whatever certificate the host shows
    std::optional<std::filesystem::path> scenario, responses;
    std::optional<std::filesystem::path> token;   ///< a file that keeps who this is
    bool quiet = false;
};
int join(const JoinOptions& options);

struct SwarmOptions {
    std::string link;
    std::string code;
    int participants = 60;
    double acts = 0.2;                   ///< acts a second of each
    int seconds = 0;                     ///< 0: until ENDEX
    bool quiet = false;
};
int swarm(const SwarmOptions& options);

}  // namespace gladi::cli
