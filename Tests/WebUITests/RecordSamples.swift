import Application
import Documents
import Domain
import Rules

@testable import WebUI

/// Findings with notes, posts with people, entries of the audit log.
enum RecordSamples {
    static let moment = Timestamp(milliseconds: 1_736_904_600_000)
    static let digest = DigestPort { bytes in
        (0..<32).map { seed in
            bytes.reduce(UInt64(seed)) { ($0 &* 31 &+ UInt64($1)) % 1_000_003 }
        }.map { UInt8(truncatingIfNeeded: $0) }
    }

    /// A plan with several findings.
    static let checked: CheckedDossier = {
        let region = RegionalGovernment(kind: .regency, name: "Contoh")
        var plan = DossierBuilder(agency: Agency(name: "Badan <Kepegawaian>", region: region), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025, file: "rencana.txt")
        let objective = plan.addNode(.objective, number: "1", name: "Meningkatnya kompetensi")
        let program = plan.addNode(.program, under: objective, code: "5.03.02", name: "Program Kepegawaian")
        for (number, name) in ["Jumlah <b>SK", "Jumlah berkas", "Jumlah peserta"].enumerated() {
            let place = SourcePlace(file: "rencana.txt", line: 3 + number, column: 2)
            let indicator = plan.addIndicator(of: program, number: "\(number + 1)", name: name, unit: "SK")
            plan.target(indicator, "\(number + 3)00", year: 2025, place: place)
            plan.quarters(indicator, ["70", "70", "70", "70"], year: 2025)
        }
        return CheckedDossier(
            key: PageSamples.key, version: PageSamples.checked.version,
            report: CheckDocuments.report(on: ImportProposal(dossier: plan.build()), pack: .official))
    }()

    static let fresh = NotedDossier(checked: checked, notes: [], digest: digest)

    /// The first finding dismissed, the second assigned.
    static let noted: NotedDossier = {
        let subjects = fresh.findings.prefix(2).map(\.subject)
        guard let first = subjects.first, let second = subjects.last else { return fresh }
        return NotedDossier(
            checked: checked,
            notes: [
                note(.dismissed, on: first, reason: "Sesuai <perda>"),
                note(.assigned(PageSamples.viewer?.account.id), on: second, reason: nil),
            ], digest: digest)
    }()

    static func note(_ act: FindingNote.Act, on subject: FindingSubject, reason: String?) -> FindingNote {
        FindingNote(
            subject: subject, act: act, authorship: Authorship(author: "kepala", reason: reason), moment: moment)
    }

    static var accounts: [Account] { [PageSamples.viewer?.account].compactMap { $0 } }

    static let posts: CheckedDossier = {
        let region = RegionalGovernment(kind: .regency, name: "Contoh")
        var plan = DossierBuilder(agency: Agency(name: "Badan <Kepegawaian>", region: region), period: 2025...2025)
        plan.beginDocument(.individualIndicators, year: 2025, file: "iki.txt")
        let head = plan.addPosition("Kepala <Badan>", kind: .seniorLeadership, duties: ["Memimpin <badan>"])
        let chief = plan.addPosition(
            "Kepala Bidang", kind: .administrator, under: head, functions: ["perumusan", "pelaksanaan"])
        let top = plan.addIndicator(of: plan.addRow(of: head, number: "1", result: "Layanan membaik"), name: "Indeks")
        let row = plan.addRow(of: chief, number: "1", result: "Berkas selesai")
        let indicator = plan.addIndicator(of: row, number: "a", name: "Jumlah <b>berkas", unit: "berkas")
        plan.target(indicator, "12 berkas", year: 2025)
        plan.state(Statement(entry: indicator, role: .formula, period: nil, value: .text("Hitung berkas")))
        plan.state(Statement(entry: indicator, role: .dataSource, period: nil, value: .text("Bidang")))
        var dossier = plan.build()
        dossier.links = [Link(supporting: IndicatorID(indicator.text), supported: IndicatorID(top.text))]
        return CheckedDossier(
            key: PageSamples.key, version: PageSamples.checked.version, report: CheckReport(dossier: dossier))
    }()

    static let person = Person(
        id: PersonID(PageSamples.key.dossier.value), agency: PageSamples.key.agency, name: "Pegawai <A>",
        number: ServiceNumber(String(repeating: "7", count: 18)), account: nil)

    static var holder: PostHolder? {
        CalendarDay("2025-01-02").map { first in
            PostHolder(
                person: person,
                appointment: Appointment(
                    id: AppointmentID(PageSamples.key.dossier.value), person: person.id,
                    post: PostKey(dossier: PageSamples.key, position: PositionID("J2")), first: first))
        }
    }

    static let today = CalendarDay(moment, in: .western)

    static let agency = RegisteredAgency(
        key: PageSamples.key.agency, agency: Agency(name: "Badan <Kepegawaian>"),
        dossiers: [.init(key: PageSamples.key, period: 2025...2026, revision: 3)])

    static let extract: AuditExtract = {
        let key = PageSamples.key
        let entries: [(AuditEntry.Action, String, String?, String?)] = [
            (.dismissed, "dossiers/\(key.dossier)/findings/target.quarters-make-year/nodes/S1.P1/target", nil, nil),
            (.corrected, "statements/S1.P1.I1/0", "30<0", "280"), (.entered, "people/\(key.dossier)", nil, nil),
            (.added, "dossier", nil, "rencana.txt"),
        ]
        return AuditExtract(lines: lines(entries), rest: 6)
    }()

    private static func lines(_ entries: [(AuditEntry.Action, String, String?, String?)]) -> [AuditLine] {
        entries.enumerated().map { index, entry in
            let isPart = entry.0 == .corrected || entry.0 == .added
            return AuditLine(
                entry: AuditEntry(
                    sequence: 9 - index, moment: moment,
                    authorship: Authorship(author: "perencana", reason: index == 1 ? "salah <ketik>" : nil),
                    action: entry.0, dossier: isPart ? PageSamples.key.dossier : nil,
                    revision: entry.0 == .corrected ? 2 : nil, record: entry.1, before: entry.2, after: entry.3),
                before: entry.2, after: entry.3)
        }
    }

    static let reading = AuditReading(extract: extract, lookup: lookup)

    /// What entries name, for somebody who may know all of it.
    static let lookup: AuditLookup = {
        var lookup = AuditLookup(agency: agency)
        lookup.showsNames = true
        lookup.people = [person.id: person.name]
        lookup.accounts = Dictionary(accounts.map { ($0.id, $0) }) { first, _ in first }
        if let holder {
            lookup.posts = [
                holder.appointment.id: .init(key: holder.appointment.post, title: "Kepala <Badan>")
            ]
        }
        lookup.drafts = [ImportDraftID(PageSamples.key.dossier.value): "rencana.txt"]
        return lookup
    }()

    static let ofPerson: AuditReading = {
        let id = PageSamples.key.dossier
        let entries: [(AuditEntry.Action, String, String?, String?)] = [
            (.released, "appointments/\(id)", nil, "2025-06-30"),
            (.appointed, "appointments/\(id)", nil, "\(id) J2 2025-01-02"), (.personChanged, "people/\(id)", nil, nil),
        ]
        return AuditReading(extract: AuditExtract(lines: lines(entries), rest: 7), lookup: lookup)
    }()

    static let ofSettings: AuditReading = {
        let entries: [(AuditEntry.Action, String, String?, String?)] = [
            (.settingChanged, "settings/tenggat.action-plan", nil, "0-04-15"),
            (.settingChanged, "settings/zone", nil, "WIT"),
            (.settingChanged, "settings/logo", nil, "12 byte"), (.settingChanged, "settings/name", "Lama <A>", "Baru"),
        ]
        return AuditReading(extract: AuditExtract(lines: lines(entries), rest: 6))
    }()
}
