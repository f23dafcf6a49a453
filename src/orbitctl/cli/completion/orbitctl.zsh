#compdef orbitctl
# Completion for zsh: eval "$(orbitctl completion zsh)" in ~/.zshrc, after compinit; or this text in a file _orbitctl
# in a folder of $fpath.
_orbitctl() {
    local -a found values shown
    local line
    found=("${(@f)$(_ORBITCTL_COMPLETE=zsh ${(Q)words[1]} "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
    case $found[1] in
        (:files) _files; return ;;
        (:folders) _files -/; return ;;
        ('') return 1 ;;
    esac
    for line in $found; do
        values+=("${line%%$'\t'*}")
        shown+=("${line/$'\t'/  }")
    done
    compadd -U -Q -l -d shown -a values
}
if [[ $funcstack[1] == _orbitctl ]]; then
    _orbitctl "$@"
else
    compdef _orbitctl orbitctl
fi
