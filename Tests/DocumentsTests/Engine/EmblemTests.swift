import TestSupport
import Testing

@testable import Documents

@Suite struct EmblemTests {
    @Test func picturesAreToldByHowTheyAreBuilt() {
        #expect(Emblem(SamplePicture.png)?.format == .png)
        #expect(Emblem(SamplePicture.jpeg)?.format == .jpeg)
        #expect(
            Emblem(Array("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8))?.format == .svg)
    }

    @Test(arguments: [SamplePicture.png, SamplePicture.jpeg])
    func whatBreaksOffIsRefused(picture: [UInt8]) {
        for length in 0..<picture.count { #expect(Emblem(Array(picture.prefix(length))) == nil) }
    }

    @Test(arguments: ["", "GIF89a", "<html></html>", "svg", "<svg width=\"1"])
    func otherBytesAreRefused(text: String) {
        #expect(Emblem(Array(text.utf8)) == nil)
    }
}
