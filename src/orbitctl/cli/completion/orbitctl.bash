# Completion for bash: eval "$(orbitctl completion bash)" in ~/.bashrc.
_orbitctl() {
    local IFS=$'\n' word
    local -a found
    COMPREPLY=()
    found=($(_ORBITCTL_COMPLETE=bash "${COMP_WORDS[0]}" "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
    case "${found[0]}" in
        :files) compopt -o filenames; COMPREPLY=($(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")) ;;
        :folders) compopt -o filenames; COMPREPLY=($(compgen -d -- "${COMP_WORDS[COMP_CWORD]}")) ;;
        *) for word in "${found[@]}"; do COMPREPLY+=("${word%%$'\t'*}"); done ;;
    esac
}
complete -F _orbitctl orbitctl
