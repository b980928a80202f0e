import Domain
import Testing

@Suite("Regional governments")
struct RegionalGovernmentTests {
    @Test("a government is written out with its kind")
    func isWrittenOut() {
        #expect(RegionalGovernment(kind: .regency, name: "Gresik").title == "Kabupaten Gresik")
        #expect(RegionalGovernment(kind: .city, name: "Blitar").title == "Kota Blitar")
        #expect(RegionalGovernment(kind: .province, name: "Riau").title == "Provinsi Riau")
    }

    @Test("a post begins without duties")
    func holdsPosts() {
        let position = Position(id: PositionID("J1"), title: "Sekretaris", kind: .administrator)
        #expect(position.duties.isEmpty && position.functions.isEmpty && position.parent == nil)
    }
}
