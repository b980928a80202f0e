import Testing

@testable import Rendering

@Suite("Writing containers")
struct ContainerWriterTests {
    private let parts = [
        ContainerWriter.Part(name: "b.xml", bytes: Array("isi".utf8)), .init(name: "a/c.png", bytes: [0, 255, 1]),
        .init(name: "kosong.xml", bytes: []),
    ]

    @Test("parts keep their order, names and bytes")
    func content() throws {
        let content = try ContainerContent(try ContainerWriter.bytes(parts))
        #expect(content.names == ["b.xml", "a/c.png", "kosong.xml"])
        #expect(content["b.xml"] == "isi")
        #expect(content["kosong.xml"] == "")
    }

    @Test("the same parts give the same bytes")
    func same() throws {
        #expect(try ContainerWriter.bytes(parts) == (try ContainerWriter.bytes(parts)))
    }

    @Test("a name that is there twice is refused")
    func twice() {
        #expect(throws: RenderingFault.self) { try ContainerWriter.bytes([parts[0], parts[0]]) }
    }
}
