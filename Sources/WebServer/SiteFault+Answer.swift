import Application
import Domain
import HTTPTypes

extension SiteFault {
    /// A status is chosen here and for `AccessFault`, nowhere else.
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .access(let fault): fault.status
        case .reading(.overloaded): .serviceUnavailable
        case .reading(.store(.absent)): .notFound
        case .reading(.store(.busy)): .serviceUnavailable
        case .reading(.store): .internalServerError
        case .form(let fault): fault.isTooLarge ? .contentTooLarge : .badRequest
        case .notText: .badRequest
        case .upload(.busy): .serviceUnavailable
        case .upload: .internalServerError
        case .document: .internalServerError
        }
    }

    /// In how many seconds it may be tried again.
    var retryAfter: Int? {
        switch self {
        case .access(let fault): fault.retryAfter
        case .reading(.overloaded), .reading(.store(.busy)): 5
        case .upload(.busy): 5
        case .notFound, .methodNotAllowed, .reading, .form, .notText, .upload, .document: nil
        }
    }
}

extension SiteFault {
    /// What whoever runs the server has to know of it; nil for what is no fault of the server.
    var logged: String? {
        switch self {
        case .reading(.store(.absent)): nil
        case .reading(.store(let cause)): cause.message.id
        case .upload(let fault): fault.logged
        case .document(let failure): failure.isOfServer ? failure.text.id : nil
        case .notFound, .methodNotAllowed, .access, .reading, .form, .notText: nil
        }
    }
}

extension AccessFault {
    var status: HTTPResponse.Status {
        switch self {
        case .notSignedIn: .seeOther
        case .notAllowed, .forgedForm: .forbidden
        case .tooLarge: .contentTooLarge
        case .delayed, .tooManyAtOnce: .tooManyRequests
        }
    }

    var retryAfter: Int? {
        switch self {
        case .delayed(let seconds): seconds
        case .tooManyAtOnce: 1
        case .notSignedIn, .notAllowed, .forgedForm, .tooLarge: nil
        }
    }
}
