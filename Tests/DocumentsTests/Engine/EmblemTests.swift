import Testing

@testable import Documents

@Suite struct EmblemTests {
    @Test func picturesAreToldByTheirFirstBytes() {
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]
        #expect(Emblem(png)?.format == .png)
        #expect(Emblem([0xFF, 0xD8, 0xFF, 0xE0])?.format == .jpeg)
        #expect(
            Emblem(Array("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8))?.format == .svg)
    }

    @Test(arguments: ["", "GIF89a", "<html></html>", "svg"])
    func otherBytesAreRefused(text: String) {
        #expect(Emblem(Array(text.utf8)) == nil)
    }
}
