import Domain
import FoundationEssentials
import TestSupport
import Testing

@testable import Application

@Suite("What has become of a dossier")
struct DossierDifferenceTests {
    private let before = SampleDossier.everything

    private func stored(_ dossier: Dossier, doubts: [Doubt] = []) -> StoredDossier {
        let id = UUIDv7(at: Timestamp(milliseconds: 0), random: (0, 0))
        let key = DossierKey(agency: AgencyKey(region: RegionID(id), agency: AgencyID(id)), dossier: DossierID(id))
        let version = DossierVersion(generation: RegisterID(id), revision: 1)
        return StoredDossier(key: key, version: version, dossier: dossier, doubts: doubts)
    }

    private func difference(_ change: (inout Dossier) -> Void) -> DossierDifference {
        var after = before
        change(&after)
        return DossierDifference(from: stored(before), to: stored(after))
    }

    private func aspects(_ changes: [ValueChange]) -> [ValueChange.Aspect] { changes.map(\.aspect) }

    @Test("nothing differs in the same again")
    func same() {
        let difference = difference { _ in }
        #expect(difference.isEmpty)
        #expect(difference.documents.map(\.isUnchanged) == [true, true])
    }

    @Test("numbers, codes, names, units and parents are told, each with what it was")
    func prints() throws {
        let entry = try #require(before.documents[0].entries.last)
        let difference = difference { dossier in
            let last = dossier.documents[0].entries.count - 1
            dossier.documents[0].entries[last].number = "9"
            dossier.documents[0].entries[last].code = "9.99"
            dossier.documents[0].entries[last].name = "Nama lain"
            dossier.documents[0].entries[last].unit = "berkas"
            dossier.documents[0].entries[last].parent = dossier.documents[0].entries[0].id
        }
        let values = difference.documents[0].values
        #expect(aspects(values) == [.number, .code, .name, .unit, .parent])
        #expect(values.map(\.before?.id).prefix(4) == [entry.number, entry.code, entry.name, entry.unit])
        #expect(values.map(\.after?.id).prefix(4) == ["9", "9.99", "Nama lain", "berkas"])
        #expect(values.allSatisfy { $0.name == "9 Nama lain" })
        #expect(difference.documents[1].isUnchanged)
    }

    @Test("figures that are new, gone or others are told, with how much they grew")
    func figures() throws {
        let stated = before.documents[0].statements
        let money = StatedValue.money(StatedMoney(raw: "5", reading: .reported(Money(rupiah: 5))))
        let more = StatedValue.money(StatedMoney(raw: "7", reading: .reported(Money(rupiah: 7))))
        var old = before
        old.documents[0].statements[0].value = money
        var new = old
        new.documents[0].statements[0].value = more
        new.documents[0].statements.removeLast()
        var added = stated[1]
        added.role = .note
        added.value = .text("baru")
        new.documents[0].statements.insert(added, at: 1)
        let values = DossierDifference(from: stored(old), to: stored(new)).documents[0].values
        #expect(values.map(\.before?.id).prefix(2) == ["5", nil])
        #expect(values.map(\.after?.id).prefix(2) == ["7", "baru"])
        #expect(values[0].shift == .money(Money(rupiah: 2)))
        #expect(values[1].shift == nil)
        #expect(values.last?.after == nil)
        #expect(values.count == 3)
    }

    @Test("what is printed alike and read otherwise shows what was read")
    func readings() {
        let percent = StatedValue.quantity(StatedQuantity(raw: "2,5", reading: .reported(.percent(3))))
        let number = StatedValue.quantity(StatedQuantity(raw: "2,5", reading: .reported(.number(3, unit: "SK"))))
        let change = ValueChange(.unit, of: "x", from: percent, to: number)
        #expect([change?.before?.id, change?.after?.id] == ["3%", "3 SK"])
        #expect(ValueChange(.unit, of: "x", from: percent, to: percent) == nil)
    }

    @Test("parts, documents and text that are new or gone are told")
    func parts() throws {
        let gone = try #require(before.documents[0].entries.last)
        let difference = difference { dossier in
            dossier.documents[0].entries.removeLast()
            dossier.documents[0].statements.removeAll { $0.entry == gone.id }
            dossier.documents[0].blocks.append(Block(kind: .paragraph, text: "Alinea baru"))
            dossier.documents.removeLast()
            dossier.documents.append(PlanDocument(id: DocumentID("d9"), kind: .keyIndicators, year: 2025))
        }
        #expect(difference.documents.map(\.state) == [.kept, .added, .removed])
        #expect(difference.documents[0].removed.count == 1)
        #expect(difference.documents[0].removedFigures.count == SampleDossier.values.count)
        #expect(difference.documents[0].removedFigures.allSatisfy { $0.after == nil })
        #expect(difference.documents[0].addedFigures.isEmpty)
        #expect(difference.documents[0].addedTexts == ["Alinea baru"])
        #expect(difference.documents[0].removedTexts.isEmpty)
        #expect(difference.documents.allSatisfy { !$0.isUnchanged })
    }

    @Test("how an indicator is counted is told once")
    func methods() {
        let difference = difference { dossier in
            dossier.indicators[0].accumulation = .lastValue
            dossier.indicators[0].dataSource = nil
        }
        let told = difference.documents.flatMap(\.values)
        #expect(aspects(told) == [.accumulation, .dataSource])
        #expect(told[0].after == Accumulation.lastValue.title)
    }

    @Test("posts, results and spending are told beside the documents")
    func others() throws {
        let difference = difference { dossier in
            dossier.positions[0].title = "Kepala Dinas"
            dossier.positions.removeLast()
            dossier.positions.append(Position(id: PositionID("J9"), title: "Arsiparis"))
            dossier.spending[0].amount = .reported(Money(sen: 3))
            dossier.measurements.removeLast()
        }
        #expect(aspects(difference.posts) == [.post, .post, .post])
        #expect(difference.posts.map(\.after?.id) == ["Kepala Dinas", "Arsiparis", nil])
        let spent = try #require(difference.results.first { $0.shift != nil })
        #expect(spent.shift == .money(Money(sen: 2)))
        #expect(difference.results.contains { $0.after == nil })
    }

    @Test("what moves below another of the same name is told; a parent of another name alone is not a move")
    func moves() throws {
        var old = before
        let parents = old.documents[0].entries.indices.prefix(2)
        for index in parents { old.documents[0].entries[index].name = "Program" }
        for index in parents { old.documents[0].entries[index].number = nil }
        let last = old.documents[0].entries.count - 1
        old.documents[0].entries[last].parent = old.documents[0].entries[0].id
        var moved = old
        moved.documents[0].entries[last].parent = old.documents[0].entries[1].id
        let told = DossierDifference(from: stored(old), to: stored(moved)).documents[0].values
        #expect(told.map(\.aspect) == [.parent])
        #expect(told.map(\.before) == told.map(\.after))
        var renamed = old
        renamed.documents[0].entries[0].name = "Nama lain"
        let named = DossierDifference(from: stored(old), to: stored(renamed)).documents[0].values
        #expect(named.map(\.aspect) == [.name])
        var post = before
        post.positions[0].title = "Kepala Dinas"
        #expect(DossierDifference(from: stored(before), to: stored(post)).posts.map(\.aspect) == [.post])
    }

    @Test("where only a doubt differs, that is said and nothing else")
    func doubts() {
        let doubt = Doubt(
            kind: .shifted, place: SourcePlace(file: "a.txt", line: 1), raw: "1", read: "1", why: Reason(written: "x"))
        let difference = DossierDifference(from: stored(before), to: stored(before, doubts: [doubt]))
        #expect(difference.hasMore)
        #expect(!difference.isEmpty)
    }

    @Test("where only places differ, that is said and nothing else")
    func places() {
        let difference = difference { $0.documents[0].entries[0].place = SourcePlace(file: "lain.txt", line: 1) }
        #expect(difference.hasMore)
        #expect(!difference.isEmpty)
        #expect(difference.documents.allSatisfy { $0.isUnchanged })
    }
}
