#pragma once

#include <chrono>
#include <cstddef>

#include <QtGlobal>

#include "simulator/net/wire/guard.h"

namespace gladi::net {

/// What a host bears of its guests. Tests make it smaller.
struct Limits {
    std::size_t participants = 250;
    /// Connections that have not said who they are, in all and from one address.
    int strangers = 300;
    int strangersOfAddress = 64;
    std::chrono::milliseconds hello{10'000};       ///< from connecting to saying who it is
    GuessRules guesses;
    double commandsASecond = 20;
    double burst = 40;
    std::size_t waitingCommands = 200;             ///< more than that wait: flood
    std::size_t unanswered = 400;                  ///< commands of one participant that the session has not answered
    qint64 chunk = 32 * 1024;                      ///< records are sent in messages of about so many bytes
    qint64 queue = 64 * 1024;                      ///< no further message while so many bytes wait in a socket
    int sendBuffer = 256 * 1024;                   ///< of the system, for each socket
    std::chrono::milliseconds stall{15'000};       ///< bytes wait and none was taken for so long
    std::chrono::milliseconds silence{20'000};     ///< nothing was heard, not even the answer to a ping
    std::chrono::milliseconds heartbeat{5'000};
};

}  // namespace gladi::net
