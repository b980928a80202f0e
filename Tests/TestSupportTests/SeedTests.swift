import Domain
import TestSupport
import Testing

@Suite("The seeds beside the checkout")
struct SeedTests {
    @Test("are all there and not empty", .enabled(if: Seed.arePresent, Seed.absence), arguments: Seed.allCases)
    func reads(seed: Seed) throws {
        let file = try seed.file()
        #expect(file.name == seed.rawValue)
        let count = file.bytes.count
        #expect(count > 5000)
    }

    @Test("the checkout's root holds the package's manifest")
    func findsRoot() throws {
        #expect(try Checkout.text("Package.swift").contains("swift-tools-version"))
    }
}
