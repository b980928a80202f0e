import Domain
import Testing

@testable import Documents

@Suite("Signature blocks")
struct SignatureBlockTests {
    @Test(
        "civil servants have a number, heads of regions have none; who signs for one has",
        arguments: [
            (["Kepala Badan X", "Kota Y"], Signatory.Capacity.own, true), (["Bupati Y"], .own, false),
            (["Wali Kota Y"], .acting, false), (["GUBERNUR Y"], .own, false),
            (["Bupati Y", "Sekretaris Daerah"], .onBehalf, true), ([WritingRoom.line], .own, true),
        ])
    func numbers(title: [String], capacity: Signatory.Capacity, hasNumber: Bool) {
        #expect(SignatureBlock(capacity: capacity, title: title).hasNumber == hasNumber)
    }
}
