import TestSupport
import Testing

@testable import Application

@Suite("The picture in the head of pages")
struct SiteLogoTests {
    @Test("a picture is known by how it is built, from its beginning to its end")
    func formats() {
        #expect(SiteLogo(SamplePicture.png)?.format == .png)
        #expect(SiteLogo(SamplePicture.jpeg)?.format == .jpeg)
        for picture in [SamplePicture.png, SamplePicture.jpeg] {
            for length in 0..<picture.count { #expect(SiteLogo(Array(picture.prefix(length))) == nil) }
        }
    }

    @Test("what only begins like a picture is none")
    func others() {
        let png = Array(SamplePicture.png.prefix(8))
        #expect(SiteLogo(png + [UInt8](repeating: 0, count: 100)) == nil)
        #expect(
            SiteLogo([0xFF, 0xD8, 0xFF, 0xE0] + Array("<html><script>alert(1)</script>".utf8) + [0xFF, 0xD9]) == nil)
        var flat = SamplePicture.png
        flat[19] = 0
        #expect(SiteLogo(flat) == nil)
        let chunk: [UInt8] = [0x7F, 0xFF, 0xFF, 0xFF] + Array("IHDR".utf8)
        #expect(SiteLogo(png + chunk + [UInt8](repeating: 1, count: 40)) == nil)
    }

    @Test("one that is too large is none")
    func large() {
        #expect(SiteLogo(SamplePicture.png + [UInt8](repeating: 0, count: SiteLogo.byteLimit)) == nil)
    }
}
