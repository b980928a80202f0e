import Application
import Domain
import Store
import Testing
import WebUI

@testable import WebServer

extension TestSite {
    /// A record of each kind that an agency keeps, each of them noted in its audit log.
    func records(of key: DossierKey) async throws -> [AuditSubject] {
        let (agency, author) = (key.agency, Authorship(author: "uji"))
        let login = try #require(Login("catatan-\(key.dossier)"))
        let opening = AccountOpening(
            home: agency, login: login, name: "A", assignments: [], password: PasswordHash(text: "x"))
        let account = try #require(try await store.accountPort.open(opening, author))
        let people = store.peoplePort
        _ = try await people.enter(PersonEntry(name: "A", number: nil, account: nil), agency, author)
        let person = try #require(try await people.people(agency).first)
        let post = PostKey(dossier: key, position: PositionID("d2-J1"))
        _ = try await people.appoint(person.id, post, try #require(CalendarDay("2025-01-02")), author)
        let appointment = try #require(try await people.appointments(agency).first)
        let finding = FindingSubject(
            mark: try #require(FindingMark(bytes: Array(repeating: 1, count: FindingMark.byteCount))),
            rule: "target.present", cause: DossierPath(text: "nodes/P1/indicators/P1.I1/target"))
        _ = try await store.findingNotePort.add(key, finding, .dismissed, nil, Authorship(author: "uji", reason: "uji"))
        let upload = StagedImport(
            files: [SourceFile(name: "a.txt", bytes: [1])],
            proposal: TestUploads.code.write(ImportProposal(dossier: Self.dossier)),
            tables: TestUploads.code.writeTables([]))
        let draft = try #require(try await store.importPort.stage([upload], agency, author).first)
        _ = try await store.importPort.settle(draft, .doubt(0), .confirmed, nil, author)
        _ = try await store.settingsPort.change(.address(agency, ["Jl. Contoh 1"]), agency, nil, author)
        return [
            .agency, .account(account), .person(person.id), .appointment(appointment.id),
            finding.audited(in: key.dossier), .draft(draft.draft), .reading(.doubt(0), of: draft.draft),
            .address(of: agency),
        ]
    }
}
