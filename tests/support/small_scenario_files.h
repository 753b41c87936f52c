#pragma once

#include <map>
#include <string>

namespace gladi::support {

/// A ten-minute crisis as files: one rumour, one inquiry with a follow-up, one report that confirms, background noise.
inline std::map<std::string, std::string> smallScenarioFiles() {
    return {{"scenario.yaml", R"(format: 1
id: kecil
version: "1.0"
language: id
title: Air keruh
summary: Uji.
briefing: Uji.
crisis: introduction
difficulty: introductory
duration: 10m
phases: [{id: awal, title: Awal, at: T+00:00}]
objectives: [{id: O1, title: Mengenali hoaks}]
roles: [{id: humas, title: Humas, duties: Semua.}]
channels:
  - {id: medsos, kind: microblog, title: Linimasa, publish: true}
  - {id: pers, kind: press, title: Pers}
  - {id: internal, kind: memo, title: Internal}
  - {id: siaran, kind: broadcast, title: Siaran, publish: true}
personas:
  - {id: ratna, name: Ratna, handle: ratna, kind: citizen}
  - {id: wartawan, name: Dodi, handle: dodi, kind: journalist, organisation: Harian Uji}
  - {id: kadis, name: Kepala Dinas, handle: kadis, kind: leader}
crowd: {given: [Adi, Sari], family: [Pratama, Lestari]}
authorities: [{id: bpbd, title: BPBD}]
approval: {by: kadis, after: 1m}
)"},
            {"timeline.yaml", R"(injects:
  - id: wa-1
    at: T+00:01
    channel: medsos
    from: ratna
    objectives: [O1]
    text: Air PDAM diracun! Sebarkan!
    claim: racun
    seeds: 20
    expect:
      - {act: triage, as: hoax, target: 2m, lapse: 5m}
      - {act: publish, kind: clarification, about: racun, facts: [F1], must: [ajakan], target: 4m, lapse: 8m}
  - id: memo-1
    at: T+00:02
    channel: internal
    from: kadis
    text: Hasil laboratorium, kekeruhan 8 NTU.
    confirms: [F1]
  - id: pers-1
    at: T+00:03
    channel: pers
    from: wartawan
    title: Konfirmasi
    text: Berapa tingkat kekeruhannya?
    expect:
      - {act: answer, facts: [F1], target: 2m, lapse: 5m}
  - id: pers-2
    after: pers-1
    on: answered
    delay: 1m
    channel: pers
    from: wartawan
    text: Terima kasih. Sampai kapan?
background:
  - {id: ramai, channel: medsos, from: T+00:00, until: T+00:10, count: 30, templates: ["Air di {tempat} keruh"], words: {tempat: [Wijen, Lobar]}}
)"},
            {"facts.yaml", R"(sources:
  - {id: lab, title: Laboratorium, delay: 30s, answers: [{from: T+00:02, text: 8 NTU, confirms: [F1]}]}
facts:
  - id: F1
    statement: Kekeruhan 8 NTU
    true_from: T+00:00
    source: lab
    match: [{number: {value: 8, units: [NTU]}}]
claims:
  - id: racun
    statement: Air diracun
    truth: hoax
    impact: high
    checks: [{source: lab, from: T+00:02, verdict: hoax, text: Tidak ada racun, confirms: [F1]}]
    match: [{all: [[air], [diracun, beracun]]}]
)"},
            {"sop.yaml", R"(rules:
  - {id: S1, title: Verifikasi dulu, template: precedence, activation: {act: publish, kind: clarification}, target: {act: verified}, same: claim, basis: {kind: sop, text: SOP instansi}}
)"},
            {"responses/baik.yaml", R"(scenario: kecil
role: humas
name: Contoh
responses:
  - {after: wa-1, delay: 30s, do: triage, item: wa-1, as: hoax}
  - {after: wa-1, delay: 90s, do: verify, item: wa-1, source: lab}
  - {after: wa-1, delay: 150s, do: release, id: r1, kind: clarification, channel: siaran, basis: [wa-1], approval: true, text: "Kabar air diracun tidak benar. Kekeruhan 8 NTU. Rebus air sebelum diminum."}
  - {after: pers-1, delay: 1m, do: answer, item: pers-1, text: "Kekeruhan 8 NTU menurut laboratorium."}
)"}};
}

}  // namespace gladi::support
