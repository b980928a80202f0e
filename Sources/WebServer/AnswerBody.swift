import NIOCore

/// What is sent, in parts: those made for this answer, and those that are kept.
struct AnswerBody {
    enum Part {
        case own([UInt8], DeflatedPart.Effort = .fast)
        case kept(KeptPart)

        var bytes: [UInt8] {
            switch self {
            case .own(let bytes, _): bytes
            case .kept(let part): part.bytes
            }
        }

        var deflated: DeflatedPart {
            switch self {
            case .own(let bytes, let effort): DeflatedPart(bytes, effort)
            case .kept(let part): part.deflated
            }
        }
    }

    var parts: [Part] = []

    init(_ parts: [Part] = []) {
        self.parts = parts
    }

    var count: Int { parts.reduce(0) { $0 + $1.bytes.count } }

    /// All parts joined.
    var bytes: [UInt8] { parts.flatMap(\.bytes) }

    var buffer: ByteBuffer {
        var buffer = ByteBufferAllocator().buffer(capacity: count)
        for part in parts { buffer.writeBytes(part.bytes) }
        return buffer
    }

    var gzip: ByteBuffer { GzipFile.buffer(parts.map(\.deflated)) }
}
